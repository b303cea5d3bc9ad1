package fr.guichet.model.site;

import fr.guichet.model.text.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
    Optional<LocalDate> from = DateWords.read(read.group(1));
    return read.group(2) == null
        ? from.map(DaySpan::weekOf)
        : from.flatMap(first -> until(first, DateWords.read(read.group(2))));
  }

  private static DaySpan weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DaySpan(monday, monday.plusDays(6));
  }

  private static Optional<DaySpan> until(LocalDate first, Optional<LocalDate> last) {
    return last.filter(day -> !day.isBefore(first)).map(day -> new DaySpan(first, day));
  }

  /** As it would be typed. */
  public String text() {
    return DateWords.numbers(from) + " au " + DateWords.numbers(until);
  }
}
