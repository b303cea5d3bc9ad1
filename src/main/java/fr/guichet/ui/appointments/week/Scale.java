package fr.guichet.ui.appointments.week;

/**
 * From minutes and columns to pixels and back.
 *
 * @param from first minute drawn
 * @param until minute after the last
 * @param columns at least 1
 */
public record Scale(int from, int until, int columns, double width, double height) {

  static final double LEFT = 54;
  static final double TOP = 40;

  /** Less would not hold a line for half an hour. */
  static final double LEAST_HOUR = 46;

  /** Where three or more share the width: two short lines for half an hour. */
  static final double LEAST_HOUR_CROWDED = 70;

  public double x(int column) {
    return Math.round(LEFT + column * columnWidth());
  }

  double columnWidth() {
    return (width - LEFT) / columns;
  }

  public double y(int minute) {
    return TOP + (minute - from) * minuteHeight();
  }

  double minuteHeight() {
    return (height - TOP) / (until - from);
  }

  /** The column under a point, kept among those that exist. */
  int column(double x) {
    return Math.clamp((long) Math.floor((x - LEFT) / columnWidth()), 0, columns - 1);
  }

  /** The minute under a point, on a step. */
  int minute(double y, int step) {
    double minute = from + (y - TOP) / minuteHeight();
    return Math.clamp(Math.round(minute / step) * step, from, until);
  }
}
