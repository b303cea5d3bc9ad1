package fr.guichet.model.figures;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whole days that figures are about, first and last included: a month, or any other stretch.
 *
 * @param from first day
 * @param until last day, not before the first
 */
public record Period(LocalDate from, LocalDate until) {

  private static final int MONTHS_IN_QUARTER = 3;
  private static final int MONTHS_IN_YEAR = 12;
  private static final int DAYS_IN_WEEK = 7;

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(until + " is before " + from);
    }
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The month that this is, if it is one. */
  public Optional<YearMonth> month() {
    YearMonth month = YearMonth.from(from);
    return equals(of(month)) ? Optional.of(month) : Optional.empty();
  }

  /**
   * The period of the same kind just before: whole months before whole months, else as many days.
   */
  public Period previous() {
    int months = wholeMonths();
    return months > 0
        ? monthsEarlier(months)
        : new Period(from.minusDays(days()), until.minusDays(days()));
  }

  /** The same days a year before; a week is compared with the week of the same weekdays. */
  public Period lastYear() {
    if (wholeMonths() > 0) {
      return monthsEarlier(MONTHS_IN_YEAR);
    }
    return isWeek()
        ? new Period(from.minusWeeks(52), until.minusWeeks(52))
        : new Period(from.minusYears(1), until.minusYears(1));
  }

  private Period monthsEarlier(int months) {
    YearMonth last = YearMonth.from(until).minusMonths(months);
    return new Period(from.minusMonths(months), last.atEndOfMonth());
  }

  /** Whole calendar months that this is, 0 when it begins or ends within one. */
  private int wholeMonths() {
    boolean whole = from.getDayOfMonth() == 1 && until.equals(YearMonth.from(until).atEndOfMonth());
    return whole ? (int) ChronoUnit.MONTHS.between(from, until.plusDays(1)) : 0;
  }

  private boolean isWeek() {
    return from.getDayOfWeek() == DayOfWeek.MONDAY && days() == DAYS_IN_WEEK;
  }

  public int days() {
    return (int) ChronoUnit.DAYS.between(from, until) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** « octobre 2026 », « 4e trimestre 2026 », « année 2026 », « du 02/10/2026 au 08/10/2026 ». */
  public String words() {
    int months = wholeMonths();
    if (months == 1) {
      return DateWords.month(from);
    }
    if (months == MONTHS_IN_YEAR && from.getMonthValue() == 1) {
      return Texts.text("period.year", from.getYear());
    }
    if (months == MONTHS_IN_QUARTER && from.getMonthValue() % MONTHS_IN_QUARTER == 1) {
      return quarter();
    }
    return Texts.text("period.days", DateWords.numbers(from), DateWords.numbers(until));
  }

  private String quarter() {
    int number = (from.getMonthValue() + 2) / MONTHS_IN_QUARTER;
    return number == 1
        ? Texts.text("period.firstQuarter", from.getYear())
        : Texts.text("period.quarter", number, from.getYear());
  }
}
