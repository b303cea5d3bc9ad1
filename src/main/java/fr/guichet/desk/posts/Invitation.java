package fr.guichet.desk.posts;

import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.contact.Sealed;
import java.util.List;

/**
 * What a new post needs before it can read anything.
 *
 * @param site id
 * @param key of the data, sealed by the code
 * @param keys the accounts of the site
 * @param until UTC milliseconds: later it opens nothing
 */
record Invitation(String site, Sealed key, List<WrappedKey> keys, long until) {

  /** To what its key is bound. */
  static final String PLACE = "posts/invitation/key";
}
