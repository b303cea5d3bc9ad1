package fr.guichet.model.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Days as they were held, one after the other; what nobody noted counts as planned: opened at the
 * hours that were usual then, with every agent of that time.
 *
 * @param lines without a gap
 * @param noted days whose line was noted
 * @param holidays days that the site kept as public holidays
 */
public record HeldDays(
    SortedMap<LocalDate, DayLine> lines, Set<LocalDate> noted, Set<LocalDate> holidays) {

  /** What the label asks of a week (domain.md, « The place and its people »). */
  private static final int MINUTES_A_WEEK = 24 * 60;

  private static final int DAYS_A_WEEK = 5;
  private static final int AGENTS = 2;

  /**
   * Whole weeks, Monday to Sunday.
   *
   * @param minutes open to the public
   * @param days with an opened hour
   * @param kept weeks of 24 hours over 5 days at least
   * @param shortened of the others, those with a public holiday
   * @param noted of the days, those whose line was noted
   */
  public record Weeks(int weeks, int minutes, int days, int kept, int shortened, int noted) {}

  /**
   * Open time.
   *
   * @param minutes all of it
   * @param together of these, minutes of days with two agents or more
   * @param noted days whose line was noted, all others as planned
   * @param unnamed of the noted days, those whose line names nobody
   */
  public record Presence(int minutes, int together, int noted, int unnamed) {}

  /** Those of them that lie before a day. */
  public HeldDays before(LocalDate day) {
    return new HeldDays(lines.headMap(day), noted, holidays);
  }

  /** The weeks that lie in these days whole. */
  public Weeks weeks() {
    if (lines.isEmpty()) {
      return new Weeks(0, 0, 0, 0, 0, 0);
    }
    LocalDate end = lines.lastKey();
    var monday = TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY);
    return Stream.iterate(
            lines.firstKey().with(monday), m -> !m.plusDays(6).isAfter(end), m -> m.plusWeeks(1))
        .map(this::week)
        .reduce(new Weeks(0, 0, 0, 0, 0, 0), HeldDays::sum);
  }

  private Weeks week(LocalDate monday) {
    Collection<DayLine> week = lines.subMap(monday, monday.plusWeeks(1)).values();
    int minutes = week.stream().mapToInt(DayLine::openMinutes).sum();
    int days = (int) open(week).count();
    boolean kept = minutes >= MINUTES_A_WEEK && days >= DAYS_A_WEEK;
    boolean holiday =
        week.stream()
            .map(DayLine::day)
            .anyMatch(d -> d.getDayOfWeek() != DayOfWeek.SUNDAY && holidays.contains(d));
    int noticed = (int) open(week).filter(line -> noted.contains(line.day())).count();
    return new Weeks(1, minutes, days, kept ? 1 : 0, !kept && holiday ? 1 : 0, noticed);
  }

  private static Weeks sum(Weeks a, Weeks b) {
    return new Weeks(
        a.weeks + b.weeks,
        a.minutes + b.minutes,
        a.days + b.days,
        a.kept + b.kept,
        a.shortened + b.shortened,
        a.noted + b.noted);
  }

  private static Stream<DayLine> open(Collection<DayLine> days) {
    return days.stream().filter(line -> line.openMinutes() > 0);
  }

  /** How much of the open time two agents were there. */
  public Presence presence() {
    int minutes = 0;
    int together = 0;
    int noticed = 0;
    int unnamed = 0;
    for (DayLine line : open(lines.values()).toList()) {
      minutes += line.openMinutes();
      together += line.present().size() >= AGENTS ? line.openMinutes() : 0;
      noticed += noted.contains(line.day()) ? 1 : 0;
      unnamed += line.present().isEmpty() ? 1 : 0;
    }
    return new Presence(minutes, together, noticed, unnamed);
  }

  /** Open minutes of a day between two minutes of it. */
  public int openMinutes(LocalDate day, int from, int until) {
    DayLine line = lines.get(day);
    if (line == null || line.state() != DayState.OPEN) {
      return 0;
    }
    return line.hours().stream()
        .mapToInt(h -> Math.max(0, Math.min(until, h.until()) - Math.max(from, h.from())))
        .sum();
  }
}
