package fr.guichet.model.appointment;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.draft.DayWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When and how long, as agents type it: « ven 27 10h30 », « demain 9h », « 1h30 ». */
public final class SlotWords {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[h:](\\d{2})?)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:er)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?:mn|min|minutes?|’|')?");
  private static final int LEAST_LETTERS = 3;
  private static final int DAYS_AHEAD = 366;

  /** « ven 26 » is meant for the coming weeks: later it was a slip. */
  private static final int SOON = 45;

  private SlotWords() {}

  /**
   * What was typed.
   *
   * @param day null when none was said
   * @param minute of the day, null when none was said
   */
  public record Start(LocalDate day, Integer minute) {}

  /** A start; a day without year is the next one. Empty when a word is not understood. */
  public static Optional<Start> start(String typed, LocalDate today) {
    List<String> days = new ArrayList<>();
    Integer minute = null;
    for (String word : words(typed)) {
      OptionalInt time = time(word);
      if (time.isEmpty()) {
        days.add(word);
      } else if (minute != null || time.getAsInt() < 0) {
        return Optional.empty();
      } else {
        minute = time.getAsInt();
      }
    }
    if (days.isEmpty()) {
      return minute == null ? Optional.empty() : Optional.of(new Start(null, minute));
    }
    Integer at = minute;
    return day(days, today).map(day -> new Start(day, at));
  }

  private static List<String> words(String typed) {
    String plain = typed.strip().toLowerCase(Locale.FRENCH).replaceAll("[,\\u00a0\\u202f]+", " ");
    String joined = plain.replaceAll("(\\d)\\s*h\\s*(\\d{2})\\b", "$1h$2").replace(" h ", "h ");
    return Arrays.stream(joined.split("\\s+"))
        .map(word -> word.replaceAll("(?<=\\p{L})\\.$", ""))
        .filter(word -> !word.isEmpty() && !word.equals("à") && !word.equals("le"))
        .toList();
  }

  /** Empty when the word is no time, negative when there is no such time. */
  private static OptionalInt time(String word) {
    Matcher read = TIME.matcher(word);
    if (!read.matches()) {
      return OptionalInt.empty();
    }
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    return OptionalInt.of(hour < 24 && minute < 60 ? hour * 60 + minute : -1);
  }

  private static Optional<LocalDate> day(List<String> words, LocalDate today) {
    DayOfWeek weekday = null;
    Integer number = null;
    Month month = null;
    Integer year = null;
    for (String word : words) {
      Matcher digits = NUMBER.matcher(word);
      if (digits.matches() && number == null) {
        number = Integer.parseInt(digits.group(1));
      } else if (word.matches("\\d{4}") && month != null) {
        year = Integer.parseInt(word);
      } else if (weekdayOf(word).isPresent()) {
        weekday = weekdayOf(word).get();
      } else if (monthOf(word).isPresent() && number != null) {
        month = monthOf(word).get();
      } else {
        return words.size() == 1 ? DayWords.coming(word, today) : dated(words, today);
      }
    }
    return number == null
        ? DayWords.coming(DateWords.weekday(weekday), today)
        : next(new Wanted(weekday, number, month, year), today);
  }

  /** « ven. 27/11/2026 »: the weekday must be right. */
  private static Optional<LocalDate> dated(List<String> words, LocalDate today) {
    Optional<DayOfWeek> weekday = weekdayOf(words.getFirst());
    return words.size() == 2 && weekday.isPresent()
        ? DayWords.coming(words.getLast(), today).filter(day -> day.getDayOfWeek() == weekday.get())
        : Optional.empty();
  }

  private record Wanted(DayOfWeek weekday, int number, Month month, Integer year) {
    boolean is(LocalDate day) {
      return day.getDayOfMonth() == number
          && (weekday == null || day.getDayOfWeek() == weekday)
          && (month == null || day.getMonth() == month);
    }
  }

  private static Optional<LocalDate> next(Wanted wanted, LocalDate today) {
    if (wanted.year() == null) {
      int ahead = wanted.month() == null ? SOON : DAYS_AHEAD;
      return today.datesUntil(today.plusDays(ahead)).filter(wanted::is).findFirst();
    }
    try {
      LocalDate day = LocalDate.of(wanted.year(), wanted.month(), wanted.number());
      return Optional.of(day).filter(wanted::is);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<DayOfWeek> weekdayOf(String word) {
    return named(word, DayOfWeek.values(), DateWords::weekday);
  }

  private static Optional<Month> monthOf(String word) {
    return named(word, Month.values(), DateWords::month);
  }

  private static <T> Optional<T> named(String word, T[] all, Function<T, String> name) {
    String plain = Folding.fold(word);
    return Arrays.stream(all)
        .filter(each -> plain.length() >= LEAST_LETTERS)
        .filter(each -> Folding.fold(name.apply(each)).startsWith(plain))
        .findFirst();
  }

  /** A length in minutes; empty when it is none, or longer than a day. */
  public static OptionalInt minutes(String typed) {
    String plain = typed.strip().toLowerCase(Locale.FRENCH).replaceAll("[\\s\\u00a0]+", "");
    Matcher hours = TIME.matcher(plain.endsWith("min") ? plain.replace("min", "") : plain);
    Matcher alone = MINUTES.matcher(plain);
    int minutes = -1;
    if (alone.matches()) {
      minutes = Integer.parseInt(alone.group(1));
    } else if (hours.matches()) {
      int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      minutes = Integer.parseInt(hours.group(1)) * 60 + rest;
    }
    return minutes > 0 && minutes <= Slot.DAY ? OptionalInt.of(minutes) : OptionalInt.empty();
  }
}
