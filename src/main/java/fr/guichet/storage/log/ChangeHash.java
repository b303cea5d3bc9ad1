package fr.guichet.storage.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Links each row of the log to the one before. It shows accidents; it is no proof against someone
 * who can write the file.
 */
final class ChangeHash {

  /** The hash before the first row. */
  static final String START = "0".repeat(64);

  private ChangeHash() {}

  static String of(Change change, String previous) {
    MessageDigest digest = sha256();
    Author author = change.author();
    add(digest, previous, Long.toString(change.seq()), change.tx(), Long.toString(change.at()));
    add(digest, author.workstation(), author.session(), author.agent(), change.label());
    add(digest, change.kind(), change.key(), change.action(), change.snapshot(), change.undoes());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Each field with its length, so that no two rows read the same. */
  private static void add(MessageDigest digest, String... fields) {
    for (String field : fields) {
      byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
      String length = field == null ? "-;" : bytes.length + ";";
      digest.update(length.getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
