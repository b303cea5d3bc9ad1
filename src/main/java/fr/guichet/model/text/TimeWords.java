package fr.guichet.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as they are written in French. A minute of the day is counted from midnight, 1440 being the
 * midnight after it; a moment is a day and a time in the zone of whoever reads.
 */
public final class TimeWords {

  private static final int HOUR = 60;
  private static final int HOURS = 24;
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2}) ?[hH:] ?(\\d{2})?");
  private static final String NO_BREAK = "\u00a0";
  private static final DateTimeFormatter TIME = pattern("HH:mm");
  private static final DateTimeFormatter SHORT_TIME = pattern("H:mm");
  private static final DateTimeFormatter SECONDS = pattern("HH:mm:ss");

  private TimeWords() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
  }

  /** « 09:05 ». */
  public static String time(TemporalAccessor time) {
    return TIME.format(time);
  }

  /** « 09:05 ». */
  public static String time(int minuteOfDay) {
    return "%02d:%02d".formatted(minuteOfDay / HOUR, minuteOfDay % HOUR);
  }

  /** « 9:05 ». */
  public static String shortTime(TemporalAccessor time) {
    return SHORT_TIME.format(time);
  }

  /** « 9:05 ». */
  public static String shortTime(int minuteOfDay) {
    return "%d:%02d".formatted(minuteOfDay / HOUR, minuteOfDay % HOUR);
  }

  /**
   * The minute of the day that was typed as « 9:05 », « 9h05 » or « 9h »; empty when it is none.
   */
  public static OptionalInt read(String typed) {
    Matcher read = TYPED.matcher(typed.strip());
    if (!read.matches()) {
      return OptionalInt.empty();
    }
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    return hour < HOURS && minute < HOUR
        ? OptionalInt.of(hour * HOUR + minute)
        : OptionalInt.empty();
  }

  /** « 09:05:30 ». */
  public static String seconds(TemporalAccessor time) {
    return SECONDS.format(time);
  }

  /** « 9 h 05 », « 9 h 00 ». */
  public static String spoken(int minuteOfDay) {
    return Texts.text("time.spoken", minuteOfDay / HOUR, minuteOfDay % HOUR);
  }

  /** « 9 h 05 », « 9 h », which no end of a line cuts. */
  public static String hour(int minuteOfDay) {
    String hour = minuteOfDay / HOUR + NO_BREAK + "h";
    int rest = minuteOfDay % HOUR;
    return rest == 0 ? hour : hour + NO_BREAK + "%02d".formatted(rest);
  }

  /** « 05/10/2026 09:05 ». */
  public static String moment(TemporalAccessor moment) {
    return DateWords.numbers(moment) + " " + time(moment);
  }

  /** « lun. 05/10/2026 09:05 ». */
  public static String momentWithWeekday(TemporalAccessor moment) {
    return DateWords.weekdayAndNumbers(moment) + " " + time(moment);
  }

  /** « lun. 5 oct. 9:05 ». */
  public static String dayAndTime(LocalDate day, int minuteOfDay) {
    return DateWords.shortDay(day) + " " + shortTime(minuteOfDay);
  }

  /** « 05/10/2026 09:05:30 ». */
  public static String momentWithSeconds(TemporalAccessor moment) {
    return DateWords.numbers(moment) + " " + seconds(moment);
  }

  /** « 05/10/2026 à 09:05 », in a sentence. */
  public static String momentInSentence(TemporalAccessor moment) {
    return DateWords.numbers(moment) + " à " + time(moment);
  }

  /** « 05/10 à 09:05 », in a sentence where the year is known. */
  public static String shortMomentInSentence(TemporalAccessor moment) {
    return DateWords.shortNumbers(moment) + " à " + time(moment);
  }
}
