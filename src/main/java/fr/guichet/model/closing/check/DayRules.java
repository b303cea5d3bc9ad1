package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days that were opened with nobody, and what the label asks of the opening. */
final class DayRules {

  /** A share of the time that passes for « always »: leave and illness happen. */
  private static final int USUAL_SHARE = 90;

  private final MonthState state;

  DayRules(MonthState state) {
    this.state = state;
  }

  Stream<Finding> all() {
    return Stream.concat(empty(), withoutPresence());
  }

  /** Days open to the public. */
  private Stream<DayLine> opened() {
    return state.held().lines().values().stream().filter(line -> line.openMinutes() > 0);
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
   * Hours a week, over the weeks that lie wholly in the month; none while there is no such week. A
   * week that a public holiday shortened is as it should be.
   */
  Stream<MonthCheck> opening() {
    HeldDays.Weeks all = state.held().weeks();
    if (all.weeks() == 0) {
      return Stream.empty();
    }
    int hours = Math.round(all.minutes() / 60f / all.weeks());
    int days = Math.round(1f * all.days() / all.weeks());
    boolean well = all.kept() + all.shortened() == all.weeks();
    String sentence =
        well
            ? text("check.OPENING", hours, days)
            : text("check.OPENING.short", hours, days, all.kept(), all.weeks());
    return Stream.of(new MonthCheck(Check.OPENING, sentence, List.of(), well));
  }

  /** How much of the open time two agents were there; nothing before the first day. */
  Stream<MonthCheck> presence() {
    HeldDays.Presence all = state.held().presence();
    if (all.minutes() == 0) {
      return Stream.empty();
    }
    int share = (int) (100L * all.together() / all.minutes());
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
