package fr.guichet.desk.takeover.words;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a day as people write it: 06/10/26, 2026-10-09, « mardi 6 octobre 2026 », a spreadsheet’s
 * number.
 */
public final class DayText {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+(.*))?");
  private static final Pattern FRENCH =
      Pattern.compile(
          "(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})(?:[T ]+(.*))?");
  private static final Pattern WORDS =
      Pattern.compile("(?:([a-z]+) )?(\\d{1,2})(?:er)? ([a-z]+) (\\d{4}|\\d{2})");

  /** A day as spreadsheets count it, which a time may follow: 46351,5. */
  static final String NUMBER = "(?:4[3-9]|[56]\\d)\\d{3}";

  private static final Pattern SERIAL = Pattern.compile("(" + NUMBER + ")(?:[.,]0+|([.,]\\d+))?");
  private static final LocalDate EPOCH =
      LocalDate.of(1899, 12, 30); // day 0 of spreadsheets since 1900

  private static final List<String> MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(m -> DateWords.month(Month.of(m)))
          .map(Folding::fold)
          .toList();

  /**
   * A day and what stood behind it.
   *
   * @param rest the time of day after the date, empty if none
   */
  public record Found(LocalDate day, String rest) {}

  private DayText() {}

  /** The day of a cell, refused when it is impossible, before the network or after today. */
  public static Found read(String cell, LocalDate today) throws Misread {
    Found found = parse(cell);
    if (found.day.isBefore(When.FIRST_DAY)) {
      throw Misread.of(Field.DATE, "dateTooOld", When.FIRST_DAY.getYear());
    }
    if (found.day.isAfter(today)) {
      throw Misread.of(Field.DATE, "dateInFuture");
    }
    return found;
  }

  private static Found parse(String cell) throws Misread {
    if (Folding.fold(cell).isEmpty()) {
      throw Misread.of(Field.DATE, "dateMissing");
    }
    Matcher iso = ISO.matcher(cell);
    if (iso.matches()) {
      return found(iso.group(1), iso.group(2), iso.group(3), iso.group(4));
    }
    // « mar. 06/10/2026 »: the name of the day is left out
    Matcher french = FRENCH.matcher(cell.replaceFirst("^\\p{L}+\\.?\\s+(?:le\\s+)?", ""));
    if (french.matches()) {
      return found(french.group(3), french.group(2), french.group(1), french.group(4));
    }
    Matcher words = WORDS.matcher(Folding.fold(cell).replaceFirst("^le ", ""));
    if (words.matches()) {
      return inWords(words);
    }
    Matcher serial = SERIAL.matcher(cell);
    if (serial.matches()) {
      LocalDate day = EPOCH.plusDays(Integer.parseInt(serial.group(1)));
      return new Found(day, serial.group(2) == null ? "" : cell);
    }
    throw Misread.of(Field.DATE, "dateUnreadable");
  }

  private static Found found(String year, String month, String day, String rest) throws Misread {
    int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    try {
      LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
      return new Found(date, rest == null ? "" : rest);
    } catch (DateTimeException e) {
      throw Misread.of(Field.DATE, "dateImpossible");
    }
  }

  /** « sept. » and « septembre » are one month; « ju » would be two. */
  private static Found inWords(Matcher words) throws Misread {
    String typed = words.group(3);
    List<String> fitting =
        MONTHS.stream().filter(m -> typed.length() >= 3 && m.startsWith(typed)).toList();
    if (fitting.size() != 1) {
      throw Misread.of(Field.DATE, "dateUnreadable");
    }
    String month = Integer.toString(MONTHS.indexOf(fitting.getFirst()) + 1);
    Found found = found(words.group(4), month, words.group(2), null);
    DayOfWeek weekday = found.day.getDayOfWeek();
    String name = DateWords.weekday(weekday);
    if (words.group(1) != null && !name.startsWith(words.group(1))) {
      throw Misread.of(Field.DATE, "dateWeekday", name);
    }
    return found;
  }
}
