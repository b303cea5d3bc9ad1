package fr.guichet.desk.posts;

import fr.guichet.model.posts.SealedLine.What;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the files in the exchange folder: each begins with what it holds and who wrote it.
 */
final class FileNames {

  private static final String ENDING = ".guichet";
  private static final Pattern BATCHES =
      Pattern.compile("lots-([0-9a-f-]{36})-(?:de-([0-9a-f-]{36})-)?([0-9]{8})\\.guichet");

  private FileNames() {}

  /**
   * A file of batches.
   *
   * @param writer id of the post that wrote it
   * @param post id of the post whose batches they are
   * @param first the number of its first batch
   */
  record Batches(String writer, String post, long first) {

    String name() {
      String of = writer.equals(post) ? "" : "de-" + post + "-";
      return "lots-" + writer + "-" + of + "%08d".formatted(first) + ENDING;
    }

    /** Files that hold one sequence. */
    String sequence() {
      return writer + " " + post;
    }

    static Optional<Batches> of(String name) {
      Matcher matcher = BATCHES.matcher(name);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String writer = matcher.group(1);
      String post = matcher.group(2) == null ? writer : matcher.group(2);
      return Optional.of(new Batches(writer, post, Long.parseLong(matcher.group(3))));
    }
  }

  /** The one file of its kind that a post, or an invitation, has. */
  static String of(What what, String id) {
    return what.word() + "-" + id + ENDING;
  }

  /** Whether a file is of a kind. */
  static boolean is(What what, String name) {
    return name.startsWith(what.word() + "-");
  }
}
