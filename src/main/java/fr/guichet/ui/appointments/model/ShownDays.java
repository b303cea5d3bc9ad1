package fr.guichet.ui.appointments.model;

import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that are shown.
 *
 * @param view how
 * @param day one of them; the first where they are listed
 */
record ShownDays(View view, LocalDate day) {

  private static final int LISTED = 28;

  LocalDate first() {
    return view == View.WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }

  LocalDate last() {
    return switch (view) {
      case DAY -> day;
      case WEEK -> first().plusDays(6);
      case LIST -> day.plusDays(LISTED - 1L);
    };
  }

  /** Whether they are those that are shown of today. */
  boolean areOf(LocalDate today) {
    return first().equals(on(today).first());
  }

  private boolean contain(LocalDate of) {
    return !of.isBefore(first()) && !of.isAfter(last());
  }

  ShownDays as(View next) {
    return new ShownDays(next, day);
  }

  ShownDays on(LocalDate next) {
    return new ShownDays(view, next);
  }

  /** Those after or before: a day, a week, or as many days as the list holds. */
  ShownDays page(int steps) {
    return on(
        switch (view) {
          case DAY -> nextDrawn(steps);
          case WEEK -> day.plusWeeks(steps);
          case LIST -> day.plusDays((long) LISTED * steps);
        });
  }

  /** Sundays without hours are passed over. */
  private LocalDate nextDrawn(int step) {
    LocalDate next = day.plusDays(step);
    return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(step) : next;
  }

  /** Those with what moved, where it would leave the picture. */
  ShownDays following(LocalDate moved) {
    return contain(moved) ? this : on(moved);
  }
}
