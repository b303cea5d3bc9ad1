package fr.guichet.model.site;

/** A span of a day, in minutes since midnight. */
public record Interval(int from, int until) {
  public Interval {
    if (from < 0 || from >= until || until > 1440) {
      throw new IllegalArgumentException("Not an interval: " + from + "-" + until);
    }
  }

  public static Interval of(String from, String until) {
    return new Interval(minute(from), minute(until));
  }

  private static int minute(String text) {
    return java.time.LocalTime.parse(text).toSecondOfDay() / 60;
  }

  public int minutes() {
    return until - from;
  }

  public boolean contains(int minute) {
    return minute >= from && minute < until;
  }
}
