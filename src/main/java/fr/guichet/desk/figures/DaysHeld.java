package fr.guichet.desk.figures;

import fr.guichet.desk.appointment.PlannedDays;
import fr.guichet.desk.duty.Duty;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads how the days of a period were held: as noted, else as planned, up to today. */
public final class DaysHeld {

  private static final int MIDNIGHT = 1440;

  private final Duty duty;
  private final DSLContext sql;
  private final Period period;

  public DaysHeld(Duty duty, DSLContext sql, Period period) {
    this.duty = duty;
    this.sql = sql;
    this.period = period;
  }

  /** Nothing is known before the first visit or the first noted day. */
  public HeldDays days() {
    Map<LocalDate, DayLine> noted =
        Aggregates.DAY_LINE.between(sql, period.from(), period.until()).stream()
            .filter(line -> !line.day().isAfter(duty.today()))
            .collect(Collectors.toMap(DayLine::day, Function.identity()));
    SortedMap<LocalDate, DayLine> lines = new TreeMap<>();
    PlannedDays plan = new PlannedDays(duty, sql);
    first()
        .ifPresent(
            first ->
                first
                    .datesUntil(last().plusDays(1))
                    .forEach(day -> lines.put(day, line(noted, plan, day))));
    Set<LocalDate> holidays =
        lines.keySet().stream().filter(plan::isHoliday).collect(Collectors.toSet());
    return new HeldDays(lines, noted.keySet(), holidays);
  }

  private static DayLine line(Map<LocalDate, DayLine> noted, PlannedDays plan, LocalDate day) {
    DayLine line = noted.get(day);
    return line == null ? plan.line(day) : line;
  }

  private LocalDate last() {
    return period.until().isAfter(duty.today()) ? duty.today() : period.until();
  }

  /** Of the whole file: a day noted in one month says that the next ones were held too. */
  private Optional<LocalDate> first() {
    return Stream.of(JournalSearch.firstDay(sql), Aggregates.DAY_LINE.first(sql))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .map(day -> day.isBefore(period.from()) ? period.from() : day)
        .filter(day -> !day.isAfter(last()));
  }

  /**
   * One for each day that an outage lasted. One that nobody ended lasts until the end of its day,
   * or until now.
   */
  public List<Outage> outages() {
    return Aggregates.OUTAGE.between(sql, period.from(), period.until()).stream()
        .map(outage -> outage.until() == null ? ended(outage) : outage)
        .toList();
  }

  private Outage ended(Outage outage) {
    boolean lasts = outage.day().equals(duty.today());
    int until = lasts ? Math.max(duty.minuteNow(), outage.from() + 1) : MIDNIGHT;
    return new Outage(outage.id(), outage.day(), outage.partner(), outage.from(), until);
  }
}
