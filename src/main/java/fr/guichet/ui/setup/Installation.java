package fr.guichet.ui.setup;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.site.NewSite;
import java.nio.file.Path;

/** What the choices of the first start do; called off the JavaFX thread. */
public interface Installation {

  /**
   * Makes the site.
   *
   * @throws fr.guichet.model.failure.Failure when it is refused, nothing being written
   */
  void install(NewSite site);

  /**
   * Becomes a post of a site that exists.
   *
   * @param folder between the posts; it stays the one of this post
   * @throws fr.guichet.model.failure.Failure when the code opens nothing there, nothing being
   *     written
   */
  void join(RecoveryCode code, Path folder);

  /** Makes the demonstration site and its months of activity. */
  void discover();
}
