package fr.guichet.model.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A line of a file in the exchange folder: what it is, of which post, its number, and the sealed
 * content. Its sum tells a line that was copied badly from one that was changed on purpose: that
 * one does not open.
 *
 * @param post id; of an invitation, the post that invites
 * @param number of the batch, counted from 1; else UTC milliseconds
 * @param body base64
 */
public record SealedLine(What what, String post, long number, String body) {

  private static final int PARTS = 5;

  /** What a line holds. */
  public enum What {
    /** Rows of the log. */
    BATCH("lot"),
    /** That a post was there, and what it knows of the others. */
    PRESENCE("poste"),
    /** Names and notes, what was erased of them, locked keys, the access journal. */
    PRIVATE("prive"),
    /** What a new post needs, sealed by the code that it is given. */
    INVITATION("invitation");

    private final String word;

    What(String word) {
      this.word = word;
    }

    /** How lines begin, and the names of files. */
    public String word() {
      return word;
    }

    static Optional<What> of(String word) {
      for (What what : values()) {
        if (what.word.equals(word)) {
          return Optional.of(what);
        }
      }
      return Optional.empty();
    }
  }

  /** Of all but itself, SHA-256 in hexadecimal. */
  public String sum() {
    try {
      byte[] text = (head() + body).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String head() {
    return what.word + " " + post + " " + number + " ";
  }

  /** To what its content is bound: sealed for one place, it opens at no other. */
  public String place() {
    return "posts/" + head().strip();
  }

  /** As it stands in the file, without the end of the line. */
  public String text() {
    return head() + sum() + " " + body;
  }

  /** Reads a line; empty for one that is cut short or was copied badly. */
  public static Optional<SealedLine> read(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != PARTS || !parts[2].matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return What.of(parts[0])
        .map(what -> new SealedLine(what, parts[1], Long.parseLong(parts[2]), parts[4]))
        .filter(line -> line.sum().equals(parts[3]));
  }
}
