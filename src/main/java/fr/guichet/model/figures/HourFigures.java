package fr.guichet.model.figures;

import java.time.DayOfWeek;

/**
 * One hour of one weekday over a period: all its Mondays from 9 to 10.
 *
 * @param hour 0 to 23: from it to the next
 * @param visits begun in it
 * @param requests of these visits
 * @param openMinutes minutes of it open to the public
 * @param notTaken requests not taken
 */
public record HourFigures(
    DayOfWeek weekday, int hour, int visits, int requests, int openMinutes, int notTaken) {

  /** The same hour with more of it. */
  public HourFigures plus(HourFigures other) {
    return new HourFigures(
        weekday,
        hour,
        visits + other.visits,
        requests + other.requests,
        openMinutes + other.openMinutes,
        notTaken + other.notTaken);
  }

  /** Visits an opened hour; 0 when never open. */
  public double visitsAnHour() {
    return openMinutes == 0 ? 0 : visits * 60.0 / openMinutes;
  }
}
