package fr.guichet.model.appointment;

import java.time.LocalDate;

/**
 * When something is planned, in the site's local time: a later change of clocks moves nothing.
 *
 * @param from minute of the day
 * @param minutes length, within the day
 */
public record Slot(LocalDate day, int from, int minutes) implements Comparable<Slot> {

  /** Minutes of a day. */
  public static final int DAY = 1440;

  public Slot {
    if (day == null || !fits(from, minutes)) {
      throw new IllegalArgumentException("Not within a day: " + from + " for " + minutes);
    }
  }

  /** Whether a start and a length stay within one day. */
  public static boolean fits(int from, int minutes) {
    return from >= 0 && minutes > 0 && from + minutes <= DAY;
  }

  /** Minute of the day after the last. */
  public int until() {
    return from + minutes;
  }

  /** Whether it has passed. */
  public boolean over(LocalDate today, int minuteNow) {
    return day.isBefore(today) || day.equals(today) && until() <= minuteNow;
  }

  public boolean overlaps(Slot other) {
    return day.equals(other.day) && from < other.until() && other.from < until();
  }

  /** The same length at another time; kept within the day. */
  public Slot at(LocalDate otherDay, int start) {
    return new Slot(otherDay, Math.clamp(start, 0, DAY - minutes), minutes);
  }

  /** Another length, at least {@code least} minutes and within the day. */
  public Slot lasting(int length, int least) {
    return new Slot(day, from, Math.clamp(length, Math.min(least, DAY - from), DAY - from));
  }

  @Override
  public int compareTo(Slot other) {
    int days = day.compareTo(other.day);
    return days != 0 ? days : Integer.compare(from, other.from);
  }
}
