package fr.guichet.model.figures;

import java.util.List;

/**
 * How long what is open at the end of a period, or now while it lasts, has been open.
 *
 * @param ages all of them in their order, with none in some; none at all when nothing was read
 * @param medianDays null when nothing is open
 * @param oldestDays null when nothing is open
 */
public record OpenMatters(List<OfAge> ages, Double medianDays, Integer oldestDays) {

  static final OpenMatters NONE = new OpenMatters(List.of(), null, null);

  public OpenMatters {
    ages = List.copyOf(ages);
  }

  /** Days since the visit, or since the missed call. */
  public enum Age {
    WEEK(7),
    FORTNIGHT(15),
    MONTH(30),
    TWO_MONTHS(60),
    LONGER(Integer.MAX_VALUE);

    private final int most;

    Age(int most) {
      this.most = most;
    }

    /** The age of so many days. */
    public static Age of(int days) {
      for (Age age : values()) {
        if (days <= age.most) {
          return age;
        }
      }
      throw new IllegalStateException("No age of " + days);
    }
  }

  /**
   * What has been open for so long.
   *
   * @param requests to follow
   * @param calls to return
   * @param overdue of both, promised for an earlier day
   */
  public record OfAge(Age age, int requests, int calls, int overdue) {

    public int open() {
      return requests + calls;
    }
  }
}
