package fr.guichet.desk.takeover.words;

import fr.guichet.model.takeover.Field;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day and a length as people write them: 14h32, « 9 h 05 », « 30 min », 1h15. */
public final class TimeText {

  private static final int DAY = 24 * 60;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:[:.]|h(?:eures?)?)\\s*(?:(\\d{1,2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:min|mn|m)?)?"
              + "\\s*([ap]m)?");

  /**
   * The part of a day, behind its number or alone, where a number ends with no zero that says
   * nothing: 0.30 is a clock’s half past midnight.
   */
  private static final Pattern PART_OF_DAY =
      Pattern.compile(DayText.NUMBER + "[.,]\\d*[1-9]\\d*|0?[.,](?:\\d?[1-9]|\\d{3,})");

  private static final Pattern BARE = Pattern.compile("\\d{1,2}");

  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,3})\\s*(?::|h(?:eures?|r)?s?)\\s*(?:(\\d{1,2})(?::\\d{2})?\\s*(?:min(?:utes?)?|mn|m)?)?");
  private static final Pattern HALF_HOURS =
      Pattern.compile("(\\d{1,2})[.,](25|5|50|75|0)\\s*h(?:eures?)?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,5})(?:[.,]0+)?\\s*(?:min(?:utes?)?|mn|m|'|’|′)?\\.?");

  private TimeText() {}

  /** The minute of the day of a cell; nothing for a blank one. */
  public static OptionalInt minuteOfDay(String cell) throws Misread {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (PART_OF_DAY.matcher(text).matches()) {
      return OptionalInt.of(ofPart(Double.parseDouble(text.replace(',', '.'))));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      int hours = Integer.parseInt(clock.group(1));
      int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      return inDay(hours12(hours, clock.group(3)), minutes);
    }
    if (BARE.matcher(text).matches()) {
      return inDay(Integer.parseInt(text), 0);
    }
    throw Misread.of(Field.TIME, "timeUnreadable");
  }

  /** The nearest minute: 0,5965 is 14 h 19. */
  private static int ofPart(double days) {
    return (int) Math.min(Math.round((days - Math.floor(days)) * DAY), DAY - 1);
  }

  private static int hours12(int hours, String half) {
    return half == null ? hours : hours % 12 + (half.equals("pm") ? 12 : 0);
  }

  private static OptionalInt inDay(int hours, int minutes) throws Misread {
    if (hours > 23 || minutes > 59) {
      throw Misread.of(Field.TIME, "timeImpossible");
    }
    return OptionalInt.of(hours * 60 + minutes);
  }

  /**
   * The length of a cell in minutes; nothing for a blank one.
   *
   * @param hours true when the header says that plain numbers are hours
   */
  public static OptionalInt minutes(String cell, boolean hours) throws Misread {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    String full = hours && text.matches("\\d+([.,]\\d+)?") ? text + "h" : text;
    Matcher clock = HOURS.matcher(full);
    if (clock.matches()) {
      int rest = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      return length(Integer.parseInt(clock.group(1)) * 60 + rest, rest < 60);
    }
    Matcher half = HALF_HOURS.matcher(full);
    if (half.matches()) {
      double part = Double.parseDouble("0." + half.group(2));
      return length((int) (Integer.parseInt(half.group(1)) * 60 + part * 60), true);
    }
    Matcher plain = MINUTES.matcher(full);
    if (plain.matches()) {
      return length(Integer.parseInt(plain.group(1)), true);
    }
    throw Misread.of(Field.MINUTES, "minutesUnreadable");
  }

  private static OptionalInt length(int minutes, boolean wellFormed) throws Misread {
    if (!wellFormed || minutes > DAY) {
      throw Misread.of(Field.MINUTES, "minutesOutOfScale");
    }
    return OptionalInt.of(minutes);
  }
}
