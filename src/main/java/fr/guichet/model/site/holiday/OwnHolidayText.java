package fr.guichet.model.site.holiday;

import fr.guichet.model.text.DateWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days that a site adds, as they are typed: « 26/12 » every year, « 15/05/2026 » once. */
public final class OwnHolidayText {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final String BETWEEN = "[\\s;,]+";

  private OwnHolidayText() {}

  /** The first part of the text that is no day; empty when all are days. */
  public static Optional<String> notUnderstood(String text) {
    return parts(text).stream().filter(part -> day(part).isEmpty()).findFirst();
  }

  /** The days in a text of which everything is understood. */
  public static List<OwnHoliday> read(String text) {
    return parts(text).stream().flatMap(part -> day(part).stream()).toList();
  }

  /** As it would be typed. */
  public static String write(List<OwnHoliday> days) {
    return days.stream().map(OwnHolidayText::write).collect(Collectors.joining(" ; "));
  }

  private static String write(OwnHoliday own) {
    String day = "%02d/%02d".formatted(own.day().getDayOfMonth(), own.day().getMonthValue());
    return own.year() == null ? day : day + "/" + own.year();
  }

  /**
   * In words, without saying whether it is once or every year: « 26 décembre », « 15 mai 2026 ».
   */
  public static String words(OwnHoliday own) {
    return own.year() == null
        ? DateWords.date(own.day())
        : DateWords.date(own.day().atYear(own.year()));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(List.of(text.strip().split(BETWEEN)));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static Optional<OwnHoliday> day(String part) {
    Matcher read = DAY.matcher(part);
    if (!read.matches()) {
      return Optional.empty();
    }
    try {
      int month = Integer.parseInt(read.group(2));
      int day = Integer.parseInt(read.group(1));
      if (read.group(3) == null) {
        return Optional.of(new OwnHoliday(MonthDay.of(month, day), null));
      }
      LocalDate date = LocalDate.of(Integer.parseInt(read.group(3)), month, day);
      return Optional.of(new OwnHoliday(MonthDay.from(date), date.getYear()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
