package fr.guichet.model.closing;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.TimeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The posts whose entries are in the figures of a month, and until when.
 *
 * @param posts the open ones; none at a site of one post
 * @param reason why the month was closed although one was behind; empty for none
 * @param read the time of the last entry read of each workstation, UTC milliseconds; empty while
 *     the month is open
 */
public record United(List<Part> posts, String reason, SortedMap<String, Long> read) {

  /** A site of one post. */
  public static final United ALONE = new United(List.of(), "", new TreeMap<>());

  /**
   * A post.
   *
   * @param here whether the figures are its own
   * @param until UTC milliseconds: all that it noted until then is in; null before the first
   * @param behind whether something of the month may be missing: silence, a gap
   */
  public record Part(String name, boolean here, Long until, boolean behind) {

    /** « Poste 2 jusqu’au 24/11/2026 à 09:40 ». */
    private String words(ZoneId zone) {
      if (here) {
        return name;
      }
      return until == null
          ? text("united.never", name)
          : text(
              "united.until",
              name,
              TimeWords.momentInSentence(Instant.ofEpochMilli(until).atZone(zone)));
    }
  }

  public United {
    posts = List.copyOf(posts);
  }

  /** The same, as it was closed. */
  public United closed(String why, SortedMap<String, Long> all) {
    return new United(posts, why, all);
  }

  /** Whether there are others than this post. */
  public boolean several() {
    return posts.size() > 1;
  }

  /** Those of which something may be missing. */
  public List<Part> behind() {
    return posts.stream().filter(Part::behind).toList();
  }

  /** All of them in French; empty at a site of one post. */
  public String words(ZoneId zone) {
    return words(posts, zone);
  }

  /** Those behind in French; empty when there are none. */
  public String behindWords(ZoneId zone) {
    return words(behind(), zone);
  }

  private static String words(List<Part> some, ZoneId zone) {
    return some.stream().map(part -> part.words(zone)).collect(Collectors.joining(", "));
  }
}
