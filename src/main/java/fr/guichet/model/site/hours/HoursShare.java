package fr.guichet.model.site.hours;

/**
 * How many of the texts about opening hours were understood.
 *
 * @param understood texts read as intervals, as closed or as not communicated
 * @param nonEmpty texts that are not blank
 */
public record HoursShare(int understood, int nonEmpty) {

  public HoursShare {
    if (understood < 0 || understood > nonEmpty) {
      throw new IllegalArgumentException(understood + " of " + nonEmpty);
    }
  }

  public HoursShare plus(HoursShare other) {
    return new HoursShare(understood + other.understood, nonEmpty + other.nonEmpty);
  }
}
