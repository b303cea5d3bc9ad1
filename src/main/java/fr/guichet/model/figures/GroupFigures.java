package fr.guichet.model.figures;

/**
 * The figures of one partner or one procedure.
 *
 * @param code of the partner or procedure
 * @param partner code of its partner (the same as code for a partner)
 * @param label as it was called in the month
 * @param outcomes requests by outcome
 * @param minuteShares minutes of the visits, shared equally between the requests of each, in {@link
 *     #SHARES} parts of a minute
 * @param previousMonth requests of the month before
 * @param lastYear requests of the same month a year before
 */
public record GroupFigures(
    String code,
    String partner,
    String label,
    OutcomeCounts outcomes,
    long minuteShares,
    int previousMonth,
    int lastYear) {

  /** Parts of a minute: the least number that 1 to 16 requests divide, so that sums are exact. */
  public static final long SHARES = 720_720;

  public int requests() {
    return outcomes.requests();
  }

  /** Minutes a request took in the mean, 0 without requests. */
  public double meanMinutes() {
    return requests() == 0 ? 0 : (double) minuteShares / SHARES / requests();
  }
}
