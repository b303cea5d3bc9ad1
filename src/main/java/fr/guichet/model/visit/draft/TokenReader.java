package fr.guichet.model.visit.draft;

import fr.guichet.model.visit.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes times, lengths, persons and days out of words; the first of a kind counts. */
final class TokenReader {

  /** Nobody is received before six: `1h30` is a length, `9h40` a time. */
  private static final int FIRST_HOUR = 6;

  private static final Pattern HOUR = Pattern.compile("(?i)([01]?\\d|2[0-3])h([0-5]\\d)?");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
  private static final Pattern MINUTES =
      Pattern.compile("(?i)(\\d{1,4})(?:min|mn|minutes?|['’])|(\\d)h([0-5]\\d)min");
  private static final Pattern PERSONS =
      Pattern.compile("(?i)x([1-9]\\d?)|([1-9]\\d?)(?:x|pers|personnes?)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern UNIT = Pattern.compile("(?i)min|mn|minutes?|pers|personnes?");

  private final LocalDate today;
  private LocalDate day;
  private Integer minuteOfDay;
  private Integer minutes;
  private Integer persons;

  TokenReader(LocalDate today) {
    this.today = today;
  }

  /** Reads the tokens and returns the other words. */
  List<String> take(String typed) {
    List<String> rest = new ArrayList<>();
    String[] words = typed.isEmpty() ? new String[0] : typed.split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean split =
          i + 1 < words.length
              && NUMBER.matcher(word).matches()
              && UNIT.matcher(words[i + 1]).matches();
      if (split && token(word + words[i + 1])) {
        i++;
      } else if (!token(word)) {
        rest.add(word);
      }
    }
    return rest;
  }

  boolean any() {
    return day != null || minuteOfDay != null || minutes != null || persons != null;
  }

  LocalDate day() {
    return day;
  }

  Integer minuteOfDay() {
    return minuteOfDay;
  }

  Integer minutes() {
    return minutes;
  }

  Integer persons() {
    return persons;
  }

  private boolean token(String word) {
    return time(word) || length(word) || number(word) || day(word);
  }

  private boolean time(String word) {
    Matcher hour = HOUR.matcher(word);
    Matcher clock = CLOCK.matcher(word);
    Matcher found = hour.matches() ? hour : clock.matches() ? clock : null;
    if (found == null) {
      return false;
    }
    int typed = Integer.parseInt(found.group(1)) * 60 + numberOr0(found.group(2));
    if (found == hour && typed < FIRST_HOUR * 60) {
      return typed > 0 && setMinutes(typed);
    }
    if (minuteOfDay != null) {
      return false;
    }
    minuteOfDay = typed;
    return true;
  }

  private boolean length(String word) {
    Matcher found = MINUTES.matcher(word);
    if (!found.matches()) {
      return false;
    }
    int typed =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2)) * 60 + Integer.parseInt(found.group(3));
    return setMinutes(typed);
  }

  private boolean setMinutes(int typed) {
    if (minutes != null || typed == 0 || typed > Length.LIMIT) {
      return false;
    }
    minutes = typed;
    return true;
  }

  private boolean number(String word) {
    Matcher found = PERSONS.matcher(word);
    if (persons != null || !found.matches()) {
      return false;
    }
    persons = Integer.valueOf(found.group(1) != null ? found.group(1) : found.group(2));
    return true;
  }

  private boolean day(String word) {
    LocalDate read = day == null ? DayWords.past(word, today).orElse(null) : null;
    day = read == null ? day : read;
    return read != null;
  }

  private static int numberOr0(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
