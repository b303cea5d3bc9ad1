package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.day.Tally;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.report.DayCounts;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.When;
import fr.guichet.storage.query.FiguresQuery;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The day as it is held: its line, outages, what could not be taken, affluence marks. */
public final class DayBook {

  /** Hours of a day that is opened although its weekday has none. */
  private static final List<Interval> OTHERWISE =
      List.of(Interval.of("09:00", "12:00"), Interval.of("14:00", "17:00"));

  private final Duty duty;

  public DayBook(Duty duty) {
    this.duty = duty;
  }

  /** The line of a day: as noted, else as planned with every agent present. */
  public DayLine line(LocalDate day) {
    return duty.database().read(sql -> line(sql, day));
  }

  private DayLine line(DSLContext sql, LocalDate day) {
    return noted(sql, day).orElseGet(() -> new PlannedDays(duty, sql).line(day));
  }

  private static Optional<DayLine> noted(DSLContext sql, LocalDate day) {
    return Aggregates.DAY_LINE.find(sql, day.toString());
  }

  /** A day beside what the site of its time says of it. */
  public SiteDay day(LocalDate day) {
    return days(day, day).getFirst();
  }

  /** Days beside what the site of their time says of them, in order. */
  public List<SiteDay> days(LocalDate from, LocalDate until) {
    return duty.database()
        .read(
            sql -> {
              PlannedDays plan = new PlannedDays(duty, sql);
              return from.datesUntil(until.plusDays(1)).map(day -> day(sql, plan, day)).toList();
            });
  }

  private static SiteDay day(DSLContext sql, PlannedDays plan, LocalDate day) {
    Optional<DayLine> noted = noted(sql, day);
    DayLine line = noted.orElseGet(() -> plan.line(day));
    List<Interval> usual = plan.site(day).hours().on(day.getDayOfWeek());
    List<Interval> hours = usual.isEmpty() ? OTHERWISE : usual;
    return new SiteDay(
        line,
        new DayLine(day, line.place(), DayState.OPEN, hours, plan.team(day)),
        plan.isHoliday(day),
        noted.isPresent() || plan.areHoursKnown(day));
  }

  /**
   * Closes a day that is open; opens one that is closed, a public holiday for one, with the hours
   * of its weekday.
   *
   * @return whether it is open now
   */
  public boolean switchOpening(LocalDate day) {
    SiteDay now = day(day);
    boolean opens = now.served().isEmpty();
    change(opens ? now.opened() : DayLine.closed(day, now.line().place()));
    return opens;
  }

  public void change(DayLine line) {
    change(line, null);
  }

  /**
   * @param begun id of what was kept while it was typed, null for nothing
   */
  public void change(DayLine line, String begun) {
    duty.write(
        Texts.text("label.dayLine"),
        tx -> {
          tx.put(Aggregates.DAY_LINE, line);
          BegunForms.saved(tx, begun);
        });
  }

  /** Those of earlier days that still last, then those of the day. */
  public List<Outage> outages(LocalDate day) {
    return duty.database().read(sql -> Aggregates.OUTAGE.on(sql, day));
  }

  /**
   * Something stops working now.
   *
   * @param partner code, empty for our own network, current or equipment
   */
  public void begin(String partner) {
    When now = now();
    put(new Outage(duty.nextId(), now.day(), partner, now.minuteOfDay(), null));
  }

  /** It works again: one outage for each day that it lasted, in one write. */
  public void end(Outage outage) {
    end(outage, now().day(), now().minuteOfDay());
  }

  /** It worked again on an earlier day: one outage for each day that it lasted, in one write. */
  public void end(Outage outage, LocalDate day, int minute) {
    List<Outage> days = outage.endedAt(day, minute, duty::nextId);
    duty.write(
        Texts.text("label.outage"), tx -> days.forEach(each -> tx.put(Aggregates.OUTAGE, each)));
  }

  /** Notes an outage as it was typed. */
  public void put(Outage outage) {
    duty.write(Texts.text("label.outage"), tx -> tx.put(Aggregates.OUTAGE, outage));
  }

  public void removeOutage(String id) {
    duty.write(Texts.text("label.outageRemoved"), tx -> tx.remove(Aggregates.OUTAGE, id));
  }

  public List<NotTaken> notTaken(LocalDate day) {
    return duty.database().read(sql -> Aggregates.NOT_TAKEN.of(sql, day));
  }

  /** One request more that could not be taken, now. */
  public void notTaken(NotTaken.Reason reason) {
    When now = now();
    NotTaken one = new NotTaken(duty.nextId(), now.day(), now.minuteOfDay(), reason);
    duty.write(Texts.text("label.notTaken"), tx -> tx.put(Aggregates.NOT_TAKEN, one));
  }

  /** A mark of affluence, now. */
  public Tally mark(String partner) {
    When now = now();
    Tally tally =
        new Tally(
            duty.nextId(),
            now.at(),
            now.day(),
            now.minuteOfDay(),
            partner,
            duty.serving().id(),
            null);
    duty.write(Texts.text("label.tally"), tx -> tx.put(Aggregates.TALLY, tally));
    return tally;
  }

  private When now() {
    return When.of(duty.clock().instant(), duty.zone(), Origin.MEASURED, false);
  }

  /** The marks not yet qualified, oldest first. */
  public List<Tally> toQualify() {
    return duty.database().read(Aggregates.TALLY::toQualify);
  }

  public void remove(Tally tally) {
    duty.write(Texts.text("label.tallyRemoved"), tx -> tx.remove(Aggregates.TALLY, tally.id()));
  }

  /** Visits and requests of a day. */
  public DayCounts counts(LocalDate day) {
    return duty.database()
        .read(
            sql -> {
              FiguresQuery query = new FiguresQuery(sql, day, day);
              Map<Outcome, Integer> outcomes =
                  query.cells().stream()
                      .collect(
                          Collectors.groupingBy(
                              FiguresQuery.Cell::outcome,
                              Collectors.summingInt(FiguresQuery.Cell::requests)));
              return new DayCounts(
                  FiguresQuery.Visits.of(query.channels().values()).visits(),
                  new OutcomeCounts(outcomes));
            });
  }
}
