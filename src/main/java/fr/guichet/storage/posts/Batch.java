package fr.guichet.storage.posts;

import java.util.List;
import java.util.Map;

/**
 * What a post wrote between two exchanges, in order.
 *
 * @param version of the file's schema: an older program waits for its update
 * @param post id
 * @param number counted from 1 for each post, without a gap
 * @param knows the last batch of each other post that was read when this was written: it comes
 *     after those
 * @param previous the sum of the batch before, empty for the first
 * @param at UTC milliseconds, when it was made
 */
public record Batch(
    int version,
    String post,
    long number,
    Map<String, Long> knows,
    String previous,
    long at,
    List<Row> rows) {

  /**
   * A row of the log. One transaction has at most one for each thing.
   *
   * @param snapshot null when it was removed
   * @param undoes the transaction that was undone, null if none
   * @param replaces the transactions whose rows of the same thing were known, and hold no more
   */
  public record Row(
      String tx,
      long at,
      String workstation,
      String session,
      String agent,
      String label,
      String kind,
      String key,
      String snapshot,
      String undoes,
      List<String> replaces) {}
}
