package fr.guichet.model.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a permanence comes again. Its occurrences are kept one by one, so that each can be moved,
 * cancelled or left out.
 *
 * @param until the last day on which it may fall
 */
public record Repeat(Every every, LocalDate until) {

  /** The step from one occurrence to the next. */
  public enum Every {
    WEEK,
    FORTNIGHT,
    /** The same weekday of the month, as « le 2e mardi »; a fifth becomes the last. */
    MONTH
  }

  private static final int LAST = -1;

  /** The days on which it falls, the first included. */
  public List<LocalDate> days(LocalDate first) {
    return Stream.iterate(0, step -> step + 1)
        .map(step -> day(first, step))
        .takeWhile(day -> !day.isAfter(until))
        .toList();
  }

  private LocalDate day(LocalDate first, int step) {
    return switch (every) {
      case WEEK -> first.plusWeeks(step);
      case FORTNIGHT -> first.plusWeeks(2L * step);
      case MONTH -> {
        DayOfWeek weekday = first.getDayOfWeek();
        int rank = (first.getDayOfMonth() - 1) / 7 + 1;
        yield first
            .withDayOfMonth(1)
            .plusMonths(step)
            .with(TemporalAdjusters.dayOfWeekInMonth(rank > 4 ? LAST : rank, weekday));
      }
    };
  }
}
