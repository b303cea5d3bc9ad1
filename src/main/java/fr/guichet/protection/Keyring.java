package fr.guichet.protection;

import fr.guichet.model.account.Secret;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.KeyringTable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * The key of the data, locked once for each agent by the password and once by the recovery code.
 * Nothing else opens it: who forgets them all keeps the figures and loses names and notes.
 */
public final class Keyring {

  private static final String PLACE = "keyring.wrapped/";
  private static final int SALT = 16;

  private final SecureRandom random = new SecureRandom();
  private final Database database;
  private final Clock clock;
  private final Strength strength;
  private final Pauses pauses;

  public Keyring(Database database, Clock clock, Strength strength) {
    this.database = database;
    this.clock = clock;
    this.strength = strength;
    this.pauses = new Pauses(strength.nanoseconds());
  }

  /** All that hold the key. */
  public List<WrappedKey> all() {
    return database.read(KeyringTable::all);
  }

  /** What a holder has; empty when nothing was given yet. */
  public Optional<WrappedKey> of(String holder) {
    return database.read(sql -> KeyringTable.find(sql, holder));
  }

  /**
   * Locks the key by a secret; half a second. Nothing is written yet. It is dated after the one in
   * whose place it comes, also where the clock is slow: of two the later holds at every post.
   *
   * @param temporary whether it must be changed at the first use
   */
  public WrappedKey locked(String holder, Secret secret, Vault vault, boolean temporary) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    Vault by = KeyDerivation.vault(secret, salt, strength.cost());
    return new WrappedKey(
        holder,
        strength.cost(),
        Base64.getEncoder().encodeToString(salt),
        vault.lockedBy(by, PLACE + holder),
        temporary,
        0,
        Math.max(clock.millis(), changedAt(holder) + 1));
  }

  private long changedAt(String holder) {
    return database.read(sql -> KeyringTable.changedAt(sql, holder)).orElse(0L);
  }

  /** Gives holders the key, in place of what they had; all of them or none. */
  public void give(List<WrappedKey> keys) {
    database.aside(sql -> keys.forEach(key -> KeyringTable.put(sql, key)));
  }

  /** Gives the first keys, or others in place of all, with what has to happen at the same time. */
  public void begin(List<WrappedKey> keys, Consumer<DSLContext> also) {
    database.aside(
        sql -> {
          KeyringTable.clear(sql);
          keys.forEach(key -> KeyringTable.put(sql, key));
          also.accept(sql);
        });
  }

  /** Takes the key from a holder: the secret opens nothing any more. */
  public void take(String holder) {
    database.aside(sql -> KeyringTable.remove(sql, holder));
  }

  /** What is left to wait before a holder may try again; zero or more. */
  public Duration pause(String holder) {
    return pauses.left(holder, of(holder).map(WrappedKey::wrongTries).orElse(0));
  }

  /**
   * Opens the vault; a try counts before it is made, so that ending the program spares nothing.
   *
   * @throws Failure REFUSED for a wrong secret, too soon a try, or who has none; DAMAGED when the
   *     row is not as it was written
   */
  public Vault open(String holder, Secret secret) {
    WrappedKey key = claim(holder);
    byte[] salt = Base64.getDecoder().decode(key.salt());
    Vault by = KeyDerivation.vault(secret, salt, key.cost());
    Optional<Vault> opened = unlocked(by, holder, key.wrapped());
    pauses.tried(holder);
    Vault vault = opened.orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("password.wrong")));
    database.aside(sql -> KeyringTable.countTries(sql, holder, 0));
    return vault;
  }

  /** Works as long as a try does: how long an answer takes does not tell who works here. */
  public void spend(Secret secret) {
    KeyDerivation.vault(secret, new byte[SALT], strength.cost());
  }

  private WrappedKey claim(String holder) {
    List<WrappedKey> claimed = new ArrayList<>();
    database.aside(
        sql -> {
          WrappedKey key =
              KeyringTable.find(sql, holder)
                  .orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("password.none")));
          Duration left = pauses.left(holder, key.wrongTries());
          if (left.isPositive()) {
            long seconds = left.plusMillis(999).toSeconds();
            throw new Failure(Kind.REFUSED, Texts.text("password.pause", seconds));
          }
          KeyringTable.countTries(sql, holder, key.wrongTries() + 1);
          claimed.add(key);
        });
    return claimed.getFirst();
  }

  private static Optional<Vault> unlocked(Vault by, String holder, Sealed wrapped) {
    try {
      return Optional.of(Vault.unlocked(by, PLACE + holder, wrapped));
    } catch (Failure _) {
      return Optional.empty();
    }
  }
}
