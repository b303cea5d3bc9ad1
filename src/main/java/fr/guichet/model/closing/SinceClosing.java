package fr.guichet.model.closing;

import fr.guichet.model.figures.OutcomeCounts;
import java.time.LocalDate;
import java.util.List;

/**
 * What a closed month has gained since: promises that were closed, then corrections.
 *
 * @param frozen requests by outcome at the closing
 * @param withFollowUps the same with the promises closed since: the rate « à date »
 * @param now requests by outcome with the corrections too
 */
public record SinceClosing(
    OutcomeCounts frozen,
    OutcomeCounts withFollowUps,
    OutcomeCounts now,
    List<Step> followUps,
    List<Step> corrections) {

  /**
   * One write to the month.
   *
   * @param at UTC milliseconds
   * @param day of the site
   * @param agent name of who did it
   * @param what in French
   * @param moves the figures that it moved, none for a note
   */
  public record Step(long at, LocalDate day, String agent, String what, List<Move> moves) {
    public Step {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A figure that a write moved.
   *
   * @param figure its name in French
   * @param before as all writes before it left it
   */
  public record Move(String figure, int before, int after) {

    /** « 340 → 341 » with its sign: « +1 ». */
    public int by() {
      return after - before;
    }
  }

  public SinceClosing {
    followUps = List.copyOf(followUps);
    corrections = List.copyOf(corrections);
  }

  /** Whether the month is as it was closed. */
  public boolean nothing() {
    return followUps.isEmpty() && corrections.isEmpty();
  }
}
