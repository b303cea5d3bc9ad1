package fr.guichet.model.day;

import java.util.List;

/**
 * Outages of some days.
 *
 * @param count one that lasted over midnight counts once
 * @param minutes of them while the counter was open
 */
public record Outages(int count, int minutes) {

  public static final Outages NONE = new Outages(0, 0);

  private static final int MIDNIGHT = 1440;

  /**
   * Counts outages: one without an end counts until the end of its day.
   *
   * @param outages of days that {@code held} knows
   */
  public static Outages of(List<Outage> outages, HeldDays held) {
    int begun = (int) outages.stream().filter(outage -> !goesOn(outage, outages)).count();
    int minutes = outages.stream().mapToInt(o -> held.openMinutes(o.day(), o.from(), end(o))).sum();
    return new Outages(begun, minutes);
  }

  private static int end(Outage outage) {
    return outage.until() == null ? MIDNIGHT : outage.until();
  }

  /** Whether it is the next day of one that lasted over midnight. */
  private static boolean goesOn(Outage outage, List<Outage> all) {
    return outage.from() == 0
        && all.stream()
            .anyMatch(
                before ->
                    before.partner().equals(outage.partner())
                        && before.day().plusDays(1).equals(outage.day())
                        && before.until() != null
                        && before.until() == MIDNIGHT);
  }
}
