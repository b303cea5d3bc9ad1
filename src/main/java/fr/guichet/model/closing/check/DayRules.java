package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days that were opened with nobody, and what the label asks of the opening. */
final class DayRules {

  /** What the label asks: 24 hours a week over 5 days, two agents. */
  private static final int LABEL_HOURS = 24;

  private static final int LABEL_DAYS = 5;
  private static final int LABEL_AGENTS = 2;

  /** A share of the time that passes for « always »: leave and illness happen. */
  private static final int USUAL_SHARE = 90;

  private static final int WEEK = 7;

  private final MonthState state;

  DayRules(MonthState state) {
    this.state = state;
  }

  Stream<Finding> all() {
    return Stream.concat(empty(), withoutPresence());
  }

  /** Days over, open to the public, since the site has noted anything at all. */
  private Stream<DayLine> opened() {
    return state.days().values().stream()
        .filter(line -> line.openMinutes() > 0 && line.day().isBefore(state.today()));
  }

  private Stream<Finding> empty() {
    Set<LocalDate> visited =
        state.entries().stream()
            .map(entry -> entry.visit().when().day())
            .collect(Collectors.toSet());
    return opened()
        .filter(line -> state.firstDay() != null && !line.day().isBefore(state.firstDay()))
        .filter(line -> !visited.contains(line.day()))
        .map(line -> found(Check.EMPTY_DAY, line));
  }

  private Stream<Finding> withoutPresence() {
    return opened()
        .filter(line -> line.present().isEmpty())
        .map(line -> found(Check.NO_PRESENCE, line));
  }

  private static Finding found(Check check, DayLine line) {
    String hours = line.hours().stream().map(Interval::text).collect(Collectors.joining(" / "));
    return Finding.of(
        check,
        line.day().toString(),
        new Mend.Day(line.day()),
        text("check.day", DateWords.shortDay(line.day()), hours),
        line);
  }

  /**
   * Hours a week, over the weeks that lie wholly in the month; none while there is no such week.
   */
  Stream<MonthCheck> opening() {
    List<LocalDate> mondays =
        state.days().keySet().stream()
            .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
            .filter(day -> state.days().containsKey(day.plusDays(WEEK - 1)))
            .filter(day -> day.plusDays(WEEK - 1).isBefore(state.today()))
            .toList();
    if (mondays.isEmpty()) {
      return Stream.empty();
    }
    int minutes = mondays.stream().mapToInt(this::minutesOfWeek).sum();
    int hours = Math.round(minutes / 60f / mondays.size());
    int days = mondays.stream().mapToInt(this::daysOfWeek).max().orElse(0);
    boolean well = hours >= LABEL_HOURS && days >= LABEL_DAYS;
    return Stream.of(
        new MonthCheck(
            Check.OPENING, text("check.OPENING", hours, days, LABEL_HOURS), List.of(), well));
  }

  private int minutesOfWeek(LocalDate monday) {
    return state.days().subMap(monday, monday.plusDays(WEEK)).values().stream()
        .mapToInt(DayLine::openMinutes)
        .sum();
  }

  private int daysOfWeek(LocalDate monday) {
    return (int)
        state.days().subMap(monday, monday.plusDays(WEEK)).values().stream()
            .filter(line -> line.openMinutes() > 0)
            .count();
  }

  /** How much of the open time two agents were there; nothing before the first day. */
  Stream<MonthCheck> presence() {
    int all = opened().mapToInt(DayLine::openMinutes).sum();
    int two =
        opened()
            .filter(line -> line.present().size() >= LABEL_AGENTS)
            .mapToInt(DayLine::openMinutes)
            .sum();
    if (all == 0) {
      return Stream.empty();
    }
    int share = Math.round(100f * two / all);
    return Stream.of(
        new MonthCheck(
            Check.PRESENCE, text("check.PRESENCE", share), List.of(), share >= USUAL_SHARE));
  }

  /** « mer. 14 » for one day, « mer. 14, jeu. 15… » for a few. */
  static String names(List<Finding> days) {
    String first =
        days.stream()
            .limit(2)
            .map(found -> DateWords.weekdayAndNumber(LocalDate.parse(found.key())))
            .collect(Collectors.joining(", "));
    return days.size() > 2 ? first + "…" : first;
  }
}
