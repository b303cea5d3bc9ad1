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
 * @param today the day that it was when they were last chosen or followed
 */
record ShownDays(View view, LocalDate day, LocalDate today) {

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

  /** Whether another day has begun meanwhile. */
  boolean before(LocalDate now) {
    return !now.equals(today);
  }

  /** Whether they are those that are shown of today. */
  boolean ofToday() {
    return first().equals(on(today).first());
  }

  /** It is that day now: those of today are those of that one, others stay. */
  ShownDays since(LocalDate now) {
    return (ofToday() ? on(now) : this).chosen(now);
  }

  /** They were chosen on that day. */
  ShownDays chosen(LocalDate now) {
    return new ShownDays(view, day, now);
  }

  private boolean contain(LocalDate of) {
    return !of.isBefore(first()) && !of.isAfter(last());
  }

  ShownDays as(View next) {
    return new ShownDays(next, day, today);
  }

  ShownDays on(LocalDate next) {
    return new ShownDays(view, next, today);
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
