package fr.guichet.model.site;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some days in a row.
 *
 * @param from first day
 * @param until last day
 */
public record DaySpan(LocalDate from, LocalDate until) {

  private static final Pattern TYPED =
      Pattern.compile(
          "(?:du )?(\\d{1,2}/\\d{1,2}/\\d{4})(?: ?(?:au|-|–) ?(\\d{1,2}/\\d{1,2}/\\d{4}))?");
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  public DaySpan {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A span ends before it begins: " + from + " " + until);
    }
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /**
   * Reads « 02/11/2026 au 15/11/2026 », or one day: then it is the week of that day, from Monday to
   * Sunday. Empty when it is neither.
   */
  public static Optional<DaySpan> read(String typed) {
    Matcher read = TYPED.matcher(typed.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate from = LocalDate.parse(read.group(1), READ);
      if (read.group(2) == null) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(new DaySpan(monday, monday.plusDays(6)));
      }
      LocalDate until = LocalDate.parse(read.group(2), READ);
      return until.isBefore(from) ? Optional.empty() : Optional.of(new DaySpan(from, until));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** As it would be typed. */
  public String text() {
    return WRITTEN.format(from) + " au " + WRITTEN.format(until);
  }
}
