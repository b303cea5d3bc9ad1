package fr.guichet.model.site.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a folded text that holds intervals and nothing else. Two times make an interval, whatever
 * joins them (« 9h/12h », « 9 h à 12 h », « 9h 12h »): the order of the times alone decides, and
 * one time too many or out of order leaves the whole text unread.
 */
final class Intervals {

  private static final int DAY = 24 * 60;

  /** A counter that opens earlier is a slip (« 2h – 5h » written for the afternoon). */
  private static final int EARLIEST = 6 * 60;

  /**
   * « 9h », « 9 h 30 », « 9:00 », « 9.30 », midi, or a bare hour. Minutes stand close to the hour
   * or are a multiple of five, and no hour sign follows them: « 9 h 12 h » are two times. Atomic,
   * so that « 9h12 » never falls apart into 9 and 12.
   */
  private static final String TIME =
      "(?>(?<word#>midi|minuit)|(?<hour#>\\d{1,2})(?!\\d)"
          + "(?:(?<sign#> ?(?:heures?|h))(?:(?<minutes#>[0-5]\\d| [0-5][05])(?:mi?n)?(?! ?h|\\d))?"
          + "|(?: ?: ?|\\.)(?<after#>[0-5]\\d)(?::00)?(?! ?h|\\d))?)";

  private static final Pattern PAIR =
      Pattern.compile(
          "(?:de )?"
              + TIME.replace("#", "1")
              + "(?<join> ?(?:-|a|/|>|jusqu'a) ?| ?)"
              + TIME.replace("#", "2"));
  private static final Pattern OPENING =
      Pattern.compile("(?:ouvert(?:e|ure)?(?: au public)? ?:? ?)?");
  private static final Pattern BETWEEN = Pattern.compile(" ?(?:[-/,;&|+]|et|puis)? ?");
  private static final Pattern END = Pattern.compile("[ .;,]*");

  private final List<Interval> found = new ArrayList<>();
  private String rest;

  private Intervals(String text) {
    rest = text;
  }

  /** The intervals in their order; none when the text is not understood to its end. */
  static List<Interval> read(String text) {
    Intervals intervals = new Intervals(text);
    intervals.take(OPENING);
    return intervals.readAll() ? List.copyOf(intervals.found) : List.of();
  }

  private boolean readAll() {
    Optional<MatchResult> pair = take(PAIR);
    while (pair.isPresent() && add(pair.get())) {
      if (END.matcher(rest).matches()) {
        return true;
      }
      take(BETWEEN);
      pair = take(PAIR);
    }
    return false;
  }

  /** Cuts off what stands at the beginning of the rest, if it is that. */
  private Optional<MatchResult> take(Pattern what) {
    Matcher begin = what.matcher(rest);
    if (!begin.lookingAt()) {
      return Optional.empty();
    }
    rest = rest.substring(begin.end());
    return Optional.of(begin.toMatchResult());
  }

  private boolean add(MatchResult pair) {
    int from = minute(pair, "1", 0);
    int until = minute(pair, "2", DAY);
    int earliest = found.isEmpty() ? EARLIEST : found.getLast().until();
    if (!joined(pair) || from < earliest || until <= from || until > DAY) {
      return false;
    }
    found.add(new Interval(from, until));
    return true;
  }

  /** Bare hours need a word or a sign between them, and « 9/12 » may be a date. */
  private static boolean joined(MatchResult pair) {
    boolean bareFrom = bare(pair, "1");
    boolean bareUntil = bare(pair, "2");
    String join = pair.group("join").strip();
    return join.isEmpty() ? !bareFrom && !bareUntil : !(join.equals("/") && bareFrom && bareUntil);
  }

  private static boolean bare(MatchResult pair, String time) {
    return pair.group("word" + time) == null
        && pair.group("sign" + time) == null
        && pair.group("after" + time) == null;
  }

  private static int minute(MatchResult pair, String time, int midnight) {
    String word = pair.group("word" + time);
    if (word != null) {
      return word.equals("midi") ? DAY / 2 : midnight;
    }
    String close = pair.group("minutes" + time);
    String minutes = close == null ? pair.group("after" + time) : close;
    int hour = Integer.parseInt(pair.group("hour" + time));
    return hour * 60 + (minutes == null ? 0 : Integer.parseInt(minutes.strip()));
  }
}
