package fr.guichet.model.closing.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One thing that a check found.
 *
 * @param key of what it is about, the same as long as it is found
 * @param mend where it can be put right
 * @param words what it is, in French, without anybody's name
 * @param fingerprint changes with the entries that it is about
 * @param seen what makes it normal; null while nobody said so
 */
public record Finding(
    Check check, String key, Mend mend, String words, String fingerprint, Seen seen) {

  /**
   * Who said that it is normal.
   *
   * @param agent name
   * @param day in French
   */
  public record Seen(String agent, String day) {}

  /**
   * @param subjects the entries that it is about
   */
  static Finding of(Check check, String key, Mend mend, String words, Object... subjects) {
    String content = List.of(subjects).toString();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Finding(check, key, mend, words, UUID.nameUUIDFromBytes(bytes).toString(), null);
  }

  /** The key of its acceptance. */
  public String id() {
    return check + " " + key;
  }

  public boolean open() {
    return seen == null;
  }

  public Finding seen(Seen by) {
    return new Finding(check, key, mend, words, fingerprint, by);
  }
}
