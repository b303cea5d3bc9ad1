package fr.guichet.model.site.hours;

import fr.guichet.model.text.TimeWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of one day, in minutes since midnight.
 *
 * @param from first minute, from 0
 * @param until the minute after the last one, at most 1440 (midnight)
 */
public record Interval(int from, int until) {

  private static final int DAY = 24 * 60;
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
  private static final char NO_BREAK = '\u00a0';

  public Interval {
    if (from < 0 || from >= until || until > DAY) {
      throw new IllegalArgumentException("Not an interval: " + from + "-" + until);
    }
  }

  /**
   * The interval between two times of the day such as 09:00 and 24:00.
   *
   * @throws IllegalArgumentException when they are no times, or not in this order
   */
  public static Interval of(String from, String until) {
    return new Interval(minute(from), minute(until));
  }

  private static int minute(String clock) {
    Matcher read = CLOCK.matcher(clock);
    if (!read.matches()) {
      throw new IllegalArgumentException("Not a time: " + clock);
    }
    return Integer.parseInt(read.group(1)) * 60 + Integer.parseInt(read.group(2));
  }

  public int minutes() {
    return until - from;
  }

  /** « 9 h – 12 h 30 », with no-break spaces only: it is never cut at the end of a line. */
  public String text() {
    return TimeWords.hour(from) + NO_BREAK + '–' + NO_BREAK + TimeWords.hour(until);
  }
}
