package fr.guichet.model.figures.dashboard;

import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a longer period, to see how the activity goes: a day, a week, a month.
 *
 * @param period of it, cut where the longer one begins or ends
 * @param outcomes of its requests
 */
public record Step(Size size, Period period, int visits, OutcomeCounts outcomes) {

  /** How long a part is. */
  public enum Size {
    DAY(31, day -> day),
    WEEK(100, day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
    MONTH(36 * 31, day -> YearMonth.from(day).atEndOfMonth()),
    QUARTER(12 * 366, day -> endOfQuarter(day)),
    YEAR(Integer.MAX_VALUE, day -> day.with(TemporalAdjusters.lastDayOfYear()));

    private final int mostDays;
    private final UnaryOperator<LocalDate> end;

    Size(int mostDays, UnaryOperator<LocalDate> end) {
      this.mostDays = mostDays;
      this.end = end;
    }

    private static LocalDate endOfQuarter(LocalDate day) {
      LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
      return first.plusMonths(3).minusDays(1);
    }

    /** The size that makes a readable number of parts. */
    public static Size of(Period period) {
      for (Size size : values()) {
        if (period.days() <= size.mostDays) {
          return size;
        }
      }
      throw new IllegalStateException("No size for " + period);
    }
  }

  /** The parts of a period, in their order and without a gap. */
  public static List<Period> parts(Period period) {
    Size size = Size.of(period);
    List<Period> parts = new ArrayList<>();
    LocalDate from = period.from();
    while (!from.isAfter(period.until())) {
      LocalDate end = size.end.apply(from);
      LocalDate until = end.isAfter(period.until()) ? period.until() : end;
      parts.add(new Period(from, until));
      from = until.plusDays(1);
    }
    return parts;
  }
}
