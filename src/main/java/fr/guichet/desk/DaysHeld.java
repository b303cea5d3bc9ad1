package fr.guichet.desk;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outage;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads how the days of a period were held: as noted, else as planned, up to today. */
final class DaysHeld {

  private final Duty duty;
  private final DSLContext sql;
  private final Period period;

  DaysHeld(Duty duty, DSLContext sql, Period period) {
    this.duty = duty;
    this.sql = sql;
    this.period = period;
  }

  /** Nothing is known before the first visit or the first noted day. */
  HeldDays days() {
    Map<LocalDate, DayLine> noted =
        Aggregates.DAY_LINE.between(sql, period.from(), period.until()).stream()
            .filter(line -> !line.day().isAfter(duty.today()))
            .collect(Collectors.toMap(DayLine::day, Function.identity()));
    SortedMap<LocalDate, DayLine> lines = new TreeMap<>();
    DayBook plan = new DayBook(duty);
    first(noted)
        .ifPresent(
            first ->
                first
                    .datesUntil(last().plusDays(1))
                    .forEach(day -> lines.put(day, line(noted, plan, day))));
    return new HeldDays(lines, noted.keySet(), duty.site().holidays());
  }

  private static DayLine line(Map<LocalDate, DayLine> noted, DayBook plan, LocalDate day) {
    DayLine line = noted.get(day);
    return line == null ? plan.planned(day) : line;
  }

  private LocalDate last() {
    return period.until().isAfter(duty.today()) ? duty.today() : period.until();
  }

  private Optional<LocalDate> first(Map<LocalDate, DayLine> noted) {
    return Stream.concat(JournalSearch.firstDay(sql).stream(), noted.keySet().stream())
        .min(LocalDate::compareTo)
        .map(day -> day.isBefore(period.from()) ? period.from() : day)
        .filter(day -> !day.isAfter(last()));
  }

  /** One for each day of the period that an outage lasted; one that still lasts does until now. */
  List<Outage> outages() {
    return Aggregates.OUTAGE.known(sql, period.from(), period.until()).stream()
        .flatMap(outage -> days(outage).stream())
        .filter(outage -> period.contains(outage.day()))
        .toList();
  }

  private List<Outage> days(Outage outage) {
    return outage.until() == null
        ? outage.endedAt(duty.today(), duty.minuteNow(), outage::id)
        : List.of(outage);
  }
}
