package fr.guichet.model.account;

import fr.guichet.model.contact.Sealed;

/**
 * The key of the data, locked by one secret.
 *
 * @param holder the agent, or {@link #RECOVERY}
 * @param salt base64
 * @param temporary to be changed at the first use
 * @param wrongTries how often it was tried in vain since it last opened
 * @param changedAt UTC milliseconds
 */
public record WrappedKey(
    String holder,
    Argon2Cost cost,
    String salt,
    Sealed wrapped,
    boolean temporary,
    int wrongTries,
    long changedAt) {

  /** The holder of the recovery code. */
  public static final String RECOVERY = "recovery";
}
