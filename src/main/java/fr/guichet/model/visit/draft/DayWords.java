package fr.guichet.model.visit.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as agents type them: hier, lundi, 12/10, demain, +7. */
public final class DayWords {

  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");
  private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})");

  private DayWords() {}

  /**
   * A day of a past visit; a weekday is the last one before today, a date without year not later.
   */
  public static Optional<LocalDate> past(String word, LocalDate today) {
    return switch (TokenWords.plain(word)) {
      case "aujourd'hui", "aujourd’hui" -> Optional.of(today);
      case "hier" -> Optional.of(today.minusDays(1));
      case "avant-hier", "avanthier" -> Optional.of(today.minusDays(2));
      default ->
          TokenWords.dayOfWeek(word)
              .map(day -> today.with(TemporalAdjusters.previous(day)))
              .or(() -> date(word, today, false));
    };
  }

  /** A promised day; a weekday is the next one after today, a date without year not earlier. */
  public static Optional<LocalDate> coming(String word, LocalDate today) {
    String plain = TokenWords.plain(word.strip());
    Matcher ahead = AHEAD.matcher(plain);
    if (ahead.matches()) {
      return Optional.of(today.plusDays(Integer.parseInt(ahead.group(1))));
    }
    return switch (plain) {
      case "aujourd'hui", "aujourd’hui" -> Optional.of(today);
      case "demain" -> Optional.of(today.plusDays(1));
      case "apres-demain" -> Optional.of(today.plusDays(2));
      default ->
          TokenWords.dayOfWeek(plain)
              .map(day -> today.with(TemporalAdjusters.next(day)))
              .or(() -> date(plain, today, true));
    };
  }

  private static Optional<LocalDate> date(String word, LocalDate today, boolean coming) {
    Matcher typed = DATE.matcher(word);
    if (!typed.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(date(typed, today, coming));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher typed, LocalDate today, boolean coming) {
    int day = Integer.parseInt(typed.group(1));
    int month = Integer.parseInt(typed.group(2));
    if (typed.group(3) != null) {
      int year = Integer.parseInt(typed.group(3));
      return LocalDate.of(year < 100 ? 2000 + year : year, month, day);
    }
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    if (coming) {
      return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }
    return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
  }
}
