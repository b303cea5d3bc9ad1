package fr.guichet.model.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Days and months as they are written in French; the first of a month is « 1er » before its name. A
 * day is anything that has one.
 */
public final class DateWords {

  private static final DateTimeFormatter NUMBERS = pattern("dd/MM/uuuu");
  private static final DateTimeFormatter SHORT_NUMBERS = pattern("dd/MM");
  private static final DateTimeFormatter WEEKDAY_AND_NUMBERS = pattern("EEE dd/MM/uuuu");
  private static final DateTimeFormatter TYPED =
      pattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter LONG_DAY = pattern("EEEE ", " MMMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = pattern("EEE ", " MMM");
  private static final DateTimeFormatter WEEKDAY_AND_NUMBER = pattern("EEE d");
  private static final DateTimeFormatter DATE = pattern("", " MMMM uuuu");
  private static final DateTimeFormatter DATE_OF_YEAR = pattern("", " MMMM");
  private static final DateTimeFormatter SHORT_DATE = pattern("", " MMM uuuu");
  private static final DateTimeFormatter SHORT_DATE_OF_YEAR = pattern("", " MMM");
  private static final DateTimeFormatter DAY_OF_MONTH = pattern("", "");
  private static final DateTimeFormatter MONTH = pattern("LLLL uuuu");
  private static final DateTimeFormatter SHORT_MONTH = pattern("LLL uuuu");

  private DateWords() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
  }

  /** The first of a month is ordinal: « 1er », then « 2 ». */
  private static DateTimeFormatter pattern(String before, String after) {
    return new DateTimeFormatterBuilder()
        .appendPattern(before)
        .appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, "1er"))
        .appendPattern(after)
        .toFormatter(Locale.FRANCE);
  }

  /** « 05/10/2026 »; empty for null. */
  public static String numbers(TemporalAccessor day) {
    return day == null ? "" : NUMBERS.format(day);
  }

  /** « 05/10 ». */
  public static String shortNumbers(TemporalAccessor day) {
    return SHORT_NUMBERS.format(day);
  }

  /** « lun. 05/10/2026 ». */
  public static String weekdayAndNumbers(TemporalAccessor day) {
    return WEEKDAY_AND_NUMBERS.format(day);
  }

  /** The day that was typed as « 5/10/2026 »; empty when it is no day. */
  public static Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip(), TYPED));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** « lundi 5 octobre 2026 ». */
  public static String longDay(TemporalAccessor day) {
    return LONG_DAY.format(day);
  }

  /** « lun. 5 oct. ». */
  public static String shortDay(TemporalAccessor day) {
    return SHORT_DAY.format(day);
  }

  /** « lun. 5 ». */
  public static String weekdayAndNumber(TemporalAccessor day) {
    return WEEKDAY_AND_NUMBER.format(day);
  }

  /** « 5 octobre 2026 ». */
  public static String date(TemporalAccessor day) {
    return DATE.format(day);
  }

  /** « 5 octobre », of every year. */
  public static String date(MonthDay day) {
    return DATE_OF_YEAR.format(day);
  }

  /** « 5 oct. 2026 ». */
  public static String shortDate(TemporalAccessor day) {
    return SHORT_DATE.format(day);
  }

  /** « 5 oct. », where the year is known. */
  public static String shortDateOfYear(TemporalAccessor day) {
    return SHORT_DATE_OF_YEAR.format(day);
  }

  /** « 5 », « 1er », where the month follows further on. */
  public static String dayOfMonth(TemporalAccessor day) {
    return DAY_OF_MONTH.format(day);
  }

  /** « octobre 2026 ». */
  public static String month(TemporalAccessor month) {
    return MONTH.format(month);
  }

  /** « oct. 2026 ». */
  public static String shortMonth(TemporalAccessor month) {
    return SHORT_MONTH.format(month);
  }

  /** « octobre ». */
  public static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.FRANCE);
  }

  /** « oct. ». */
  public static String shortMonth(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.FRANCE);
  }

  /** « lundi ». */
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.FRANCE);
  }

  /** « lun. ». */
  public static String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.FRANCE);
  }
}
