package fr.guichet.desk;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.figures.Opening;
import fr.guichet.model.figures.Period;
import fr.guichet.model.site.Interval;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * How the days of a period were held, up to today: as noted, else as planned. A period that was
 * over before the first visit of all was not held with this program: only what was noted counts.
 */
final class DaysHeld {

  private final SortedMap<LocalDate, DayLine> lines = new TreeMap<>();
  private final Map<LocalDate, DayLine> noted;
  private final List<Outage> outages;

  DaysHeld(Duty duty, DSLContext sql, Period period) {
    noted =
        Aggregates.DAY_LINE.between(sql, period.from(), period.until()).stream()
            .collect(Collectors.toMap(DayLine::day, Function.identity()));
    LocalDate first = JournalSearch.firstDay(sql).orElse(duty.today());
    boolean known = !period.until().isBefore(first);
    DayBook plan = new DayBook(duty);
    period
        .from()
        .datesUntil(period.until().plusDays(1))
        .filter(day -> !day.isAfter(duty.today()))
        .filter(day -> known || noted.containsKey(day))
        .forEach(
            day -> lines.put(day, noted.containsKey(day) ? noted.get(day) : plan.planned(day)));
    outages =
        Aggregates.OUTAGE.known(sql, period.from(), period.until()).stream()
            .flatMap(outage -> days(outage, duty).stream())
            .filter(outage -> period.contains(outage.day()))
            .toList();
  }

  /** One that still lasts does so until now. */
  private static List<Outage> days(Outage outage, Duty duty) {
    return outage.until() == null
        ? outage.endedAt(duty.today(), duty.minuteNow(), outage::id)
        : List.of(outage);
  }

  /** Each day up to today, the closed ones too. */
  SortedMap<LocalDate, DayLine> lines() {
    return lines;
  }

  boolean noted(LocalDate day) {
    return noted.containsKey(day);
  }

  Opening opening() {
    int minutes = lines.values().stream().mapToInt(DayLine::openMinutes).sum();
    long days = lines.values().stream().filter(line -> line.openMinutes() > 0).count();
    return new Opening(minutes, (int) days);
  }

  /** One for each day that an outage lasted. */
  List<Outage> outages() {
    return outages;
  }

  /** The minutes of an outage during which its day was open to the public. */
  int openMinutes(Outage outage) {
    return openMinutes(outage.day(), outage.from(), outage.until());
  }

  /** The minutes of a day between two of its minutes during which it was open to the public. */
  int openMinutes(LocalDate day, int from, int until) {
    DayLine line = lines.get(day);
    return line == null || line.state() != DayState.OPEN
        ? 0
        : line.hours().stream().mapToInt(open -> common(open, from, until)).sum();
  }

  private static int common(Interval open, int from, int until) {
    return Math.max(0, Math.min(open.until(), until) - Math.max(open.from(), from));
  }
}
