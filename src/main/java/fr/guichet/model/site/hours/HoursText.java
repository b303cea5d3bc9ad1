package fr.guichet.model.site.hours;

import fr.guichet.model.site.hours.HoursReading.Closed;
import fr.guichet.model.site.hours.HoursReading.NotGiven;
import fr.guichet.model.site.hours.HoursReading.NotUnderstood;
import fr.guichet.model.site.hours.HoursReading.Open;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the opening hours of one day as people write them: « 9h30 – 12h15 / 13h45 – 16h30 », « de 9
 * h à midi », « Fermé ». Every word of the text has to be known: hours that hold only by
 * appointment, one week in two, in summer or in another place are not understood.
 */
public final class HoursText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−_~]+");
  private static final Pattern QUOTES = Pattern.compile("^['’\"]+|['’\"]+$");

  /** Written out: a small runtime has no French locale data. */
  private static final List<String> DAYS =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

  private static final Map<DayOfWeek, Pattern> DAY_LABELS = dayLabels();

  private static final Pattern NOT_GIVEN =
      Pattern.compile(
          "(?:horaires? )?non (?:communique|renseigne|precise|disponible)e?s?|n\\.?c\\.?|n/c");
  private static final Pattern CLOSED = Pattern.compile("(?:(?:fermee?|fermeture|[-/])[ .]?)+|non");
  private static final Pattern CLOSED_MORNING = Pattern.compile("^(?:fermee?|-) ?/ ?(?=\\w)");
  private static final Pattern CLOSED_AFTERNOON = Pattern.compile("(?<=\\w) ?/ ?(?:fermee?|-)$");

  /** « 13 -30 », « 11h-45 »: no hour has these numbers, they can only be minutes. */
  private static final Pattern SLIPPED_MINUTES =
      Pattern.compile("(?<![\\dh:.])(\\d{1,2}) ?h? ?- ?(2[5-9]|[3-5]\\d)(?! ?h|\\d)");

  /** What changes nothing in the hours: no break at noon, no appointment needed. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:\\( ?)?\\b(?:en continu|sans interruption|journee continue|non[ -]stop|accueil libre"
              + "|(?:accueil )?sans (?:rdv|rendez[ -]vous))\\b(?: ?\\))?");

  /** A half day said to be closed is believed on its own side of this span only. */
  private static final Interval NOON = Interval.of("12:00", "14:00");

  private HoursText() {}

  /**
   * What the text says.
   *
   * @param freeText null and blank read as not given
   */
  public static HoursReading read(String freeText) {
    return reading(freeText, freeText == null ? "" : fold(freeText));
  }

  /**
   * What the text in the column of a day says: it may begin with the name of this day (« Vendredi :
   * 9h-12h », « Je 9h-12h »), while hours of another day are not understood.
   *
   * @param freeText null and blank read as not given
   */
  public static HoursReading read(String freeText, DayOfWeek day) {
    String text = freeText == null ? "" : fold(freeText);
    return reading(freeText, DAY_LABELS.get(day).matcher(text).replaceFirst(""));
  }

  private static HoursReading reading(String freeText, String text) {
    if (text.isEmpty() || NOT_GIVEN.matcher(text).matches()) {
      return new NotGiven();
    }
    if (CLOSED.matcher(text).matches()) {
      return new Closed();
    }
    List<Interval> intervals = intervals(text);
    return intervals.isEmpty() ? new NotUnderstood(freeText.strip()) : new Open(intervals);
  }

  private static List<Interval> intervals(String text) {
    String timed = SLIPPED_MINUTES.matcher(text).replaceAll("$1h$2");
    String said = HARMLESS.matcher(timed).replaceAll(" ").strip();
    String afternoon = CLOSED_MORNING.matcher(said).replaceFirst("");
    if (!afternoon.equals(said)) {
      return only(afternoon, NOON.from(), 24 * 60);
    }
    String morning = CLOSED_AFTERNOON.matcher(said).replaceFirst("");
    return morning.equals(said) ? Intervals.read(said) : only(morning, 0, NOON.until());
  }

  /**
   * The single interval of the half day that is open, or none when it runs into the closed half.
   */
  private static List<Interval> only(String text, int from, int until) {
    List<Interval> read = Intervals.read(text);
    boolean sure = read.size() == 1 && read.get(0).from() >= from && read.get(0).until() <= until;
    return sure ? read : List.of();
  }

  /** The name of a day, or its first two or three letters, before an hour. */
  private static Map<DayOfWeek, Pattern> dayLabels() {
    Map<DayOfWeek, Pattern> labels = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = DAYS.get(day.ordinal());
      String rest = name.substring(3);
      String label = name.substring(0, 2) + "(?:" + name.charAt(2) + "(?:" + rest + ")?)?";
      labels.put(day, Pattern.compile("^[: ]*" + label + "\\.? ?:? ?(?=\\d|de )"));
    }
    return labels;
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String spaced = SPACES.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" ");
    return QUOTES.matcher(DASHES.matcher(spaced).replaceAll("-").strip()).replaceAll("").strip();
  }
}
