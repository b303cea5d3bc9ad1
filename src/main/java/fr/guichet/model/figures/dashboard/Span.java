package fr.guichet.model.figures.dashboard;

import fr.guichet.model.figures.Period;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * What the dashboard looks at: a period, the one before and the same a year before. One that is
 * under way is compared with as much of the others: a Tuesday’s week with Monday and Tuesday.
 *
 * @param whole all of it, days to come included
 * @param period up to today
 * @param before the one just before; for twelve months and years the same as a year before
 */
public record Span(Kind kind, Period whole, Period period, Period before, Period lastYear) {

  private static final int YEAR = 12;
  private static final int WEEKS_IN_YEAR = 52;

  /** How long. */
  public enum Kind {
    WEEK,
    MONTH,
    TWELVE_MONTHS,
    YEAR,
    /** From a day to another, as chosen. */
    FREE
  }

  /**
   * The span of a kind.
   *
   * @param in a day of its last month, of its week or its year; not after today
   */
  public static Span of(Kind kind, LocalDate in, LocalDate today) {
    YearMonth month = YearMonth.from(in);
    return switch (kind) {
      case WEEK -> {
        LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield weeks(new Period(monday, monday.plusDays(6)), today);
      }
      case MONTH -> months(kind, Period.of(month), 1, today);
      case TWELVE_MONTHS ->
          months(
              kind, new Period(month.minusMonths(11).atDay(1), month.atEndOfMonth()), YEAR, today);
      case YEAR ->
          months(
              kind,
              new Period(in.withDayOfYear(1), in.with(TemporalAdjusters.lastDayOfYear())),
              YEAR,
              today);
      case FREE -> free(new Period(in, in), today);
    };
  }

  /** Any days, of which the first is not after today. */
  public static Span free(Period whole, LocalDate today) {
    Period known = known(whole, today);
    return new Span(
        Kind.FREE,
        whole,
        known,
        asMuch(whole.previous(), whole, known),
        asMuch(whole.lastYear(), whole, known));
  }

  /** All of an earlier period, or as many of its days as are known of the present one. */
  private static Period asMuch(Period earlier, Period whole, Period known) {
    return known.equals(whole)
        ? earlier
        : new Period(
            earlier.from(), earliest(earlier.until(), earlier.from().plusDays(known.days() - 1L)));
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What is looked at first: the twelve months before the present one. */
  public static Span usual(LocalDate today) {
    return of(Kind.TWELVE_MONTHS, today.minusMonths(1), today);
  }

  private static Span weeks(Period whole, LocalDate today) {
    Period known = known(whole, today);
    return new Span(
        Kind.WEEK,
        whole,
        known,
        new Period(known.from().minusWeeks(1), known.until().minusWeeks(1)),
        new Period(
            known.from().minusWeeks(WEEKS_IN_YEAR), known.until().minusWeeks(WEEKS_IN_YEAR)));
  }

  private static Span months(Kind kind, Period whole, int months, LocalDate today) {
    return new Span(
        kind,
        whole,
        known(whole, today),
        earlier(whole, months, today),
        earlier(whole, YEAR, today));
  }

  /** As much of the earlier months as is known of these. */
  private static Period earlier(Period whole, int months, LocalDate today) {
    Period known = known(whole, today);
    LocalDate from = whole.from().minusMonths(months);
    LocalDate until =
        known.equals(whole)
            ? YearMonth.from(whole.until()).minusMonths(months).atEndOfMonth()
            : known.until().minusMonths(months);
    return new Period(from, until);
  }

  private static Period known(Period whole, LocalDate today) {
    return whole.until().isAfter(today) ? new Period(whole.from(), today) : whole;
  }

  /** Whether some of its days are still to come. */
  public boolean underWay() {
    return !whole.equals(period);
  }

  /** Whether the one before is the one a year before. */
  public boolean comparedOnce() {
    return before.equals(lastYear);
  }

  /** The one before of the same kind; twelve months move by one. */
  public Span earlier(LocalDate today) {
    return moved(-1, today);
  }

  /** The one after of the same kind; twelve months move by one. */
  public Span later(LocalDate today) {
    return moved(1, today);
  }

  /** Whether some of the one after has been. */
  public boolean hasLater(LocalDate today) {
    return !firstNewDay(moved(1, today)).isAfter(today);
  }

  private LocalDate firstNewDay(Span later) {
    return kind == Kind.TWELVE_MONTHS ? whole.until().plusDays(1) : later.whole().from();
  }

  private Span moved(int by, LocalDate today) {
    LocalDate from = whole.from();
    LocalDate until = whole.until();
    return switch (kind) {
      case WEEK -> unclamped(kind, from.plusWeeks(by), today);
      case MONTH -> unclamped(kind, from.plusMonths(by), today);
      case TWELVE_MONTHS -> unclamped(kind, until.withDayOfMonth(1).plusMonths(by), today);
      case YEAR -> unclamped(kind, from.plusYears(by), today);
      case FREE -> unclamped(freeMoved(by), today);
    };
  }

  private static Span unclamped(Period days, LocalDate today) {
    return free(days, days.from().isAfter(today) ? days.from() : today);
  }

  /** A span that has not begun yet is looked at as if it had: only its first day is asked. */
  private static Span unclamped(Kind kind, LocalDate in, LocalDate today) {
    return of(kind, in, in.isAfter(today) ? in : today);
  }

  private Period freeMoved(int by) {
    if (by < 0) {
      return whole.previous();
    }
    long months = ChronoUnit.MONTHS.between(whole.from(), whole.until().plusDays(1));
    boolean wholeMonths =
        whole.from().getDayOfMonth() == 1
            && whole.until().equals(YearMonth.from(whole.until()).atEndOfMonth());
    return wholeMonths
        ? new Period(
            whole.from().plusMonths(months),
            YearMonth.from(whole.until()).plusMonths(months).atEndOfMonth())
        : new Period(whole.from().plusDays(whole.days()), whole.until().plusDays(whole.days()));
  }

  /** « novembre 2025 à octobre 2026 », « semaine du 16/11/2026 », « année 2026 ». */
  public String words() {
    return switch (kind) {
      case WEEK -> Texts.text("span.week", DateWords.numbers(whole.from()));
      case TWELVE_MONTHS ->
          Texts.text("span.months", DateWords.month(whole.from()), DateWords.month(whole.until()));
      case MONTH, YEAR, FREE -> whole.words();
    };
  }

  /** The period before in words: « les 12 mois d’avant ». */
  public String beforeWords() {
    return comparedOnce() ? lastYearWords() : Texts.text("span.before." + kind);
  }

  /** The same a year before in words. */
  public String lastYearWords() {
    return Texts.text("span.lastYear");
  }
}
