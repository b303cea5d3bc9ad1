package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.Interruptions;
import fr.guichet.model.figures.OpenMatters;
import fr.guichet.model.figures.Opening;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.storage.query.FiguresQuery;
import fr.guichet.storage.query.FiguresQuery.Cell;
import fr.guichet.storage.query.FiguresQuery.Missed;
import fr.guichet.storage.query.FiguresQuery.Visits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The aggregates of one period, read once, and what is told of it and compared. */
final class PeriodAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;
  private final Period period;
  private final FiguresQuery query;
  private final HeldDays held;
  private final List<Outage> outages;
  private final List<Cell> cells;
  private final Map<Channel, Visits> channels;
  private final List<Missed> notTaken;
  private final OpenAssembly open;

  PeriodAssembly(Duty duty, Catalogue catalogue, DSLContext sql, Period period) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
    this.period = period;
    query = new FiguresQuery(sql, period.from(), period.until());
    DaysHeld days = new DaysHeld(duty, sql, period);
    held = days.days();
    outages = days.outages();
    cells = query.cells();
    channels = query.channels();
    notTaken = query.notTaken();
    open = new OpenAssembly(duty, sql, period);
  }

  FiguresQuery query() {
    return query;
  }

  HeldDays held() {
    return held;
  }

  /** One for each day that an outage lasted. */
  List<Outage> outages() {
    return outages;
  }

  List<Cell> cells() {
    return cells;
  }

  List<Missed> notTaken() {
    return notTaken;
  }

  Visits channel(Channel channel) {
    return channels.getOrDefault(channel, Visits.NONE);
  }

  /** Requests by partner or by procedure. */
  Map<String, Integer> requests(Function<Cell, String> code) {
    return cells.stream()
        .collect(Collectors.groupingBy(code, Collectors.summingInt(Cell::requests)));
  }

  OpenMatters openMatters() {
    return open.matters();
  }

  PeriodFigures figures() {
    var appointments = new AppointmentAssembly(duty, catalogue, sql, period);
    OptionalDouble seconds = query.medianEntrySeconds();
    return new PeriodFigures(
        totals(),
        opening(),
        interruptions(),
        appointments.appointments(),
        open.counts(),
        query.toQualify(),
        seconds.isPresent() ? seconds.getAsDouble() : null);
  }

  private Totals totals() {
    Visits visits = Visits.of(channels.values());
    int operators =
        cells.stream()
            .filter(cell -> catalogue.partner(cell.partner()).map(Partner::isOperator).orElse(true))
            .mapToInt(Cell::requests)
            .sum();
    Map<Channel, Integer> byChannel = new EnumMap<>(Channel.class);
    channels.forEach((channel, counts) -> byChannel.put(channel, counts.visits()));
    return new Totals(
        visits.visits(),
        outcomes(cells.stream()),
        operators,
        visits.persons(),
        visits.minutes(),
        visits.estimatedMinutes(),
        byChannel);
  }

  static OutcomeCounts outcomes(Stream<Cell> cells) {
    Map<Outcome, Integer> counts =
        cells.collect(Collectors.groupingBy(Cell::outcome, Collectors.summingInt(Cell::requests)));
    return new OutcomeCounts(counts);
  }

  private Opening opening() {
    int minutes = held.lines().values().stream().mapToInt(DayLine::openMinutes).sum();
    long days = held.lines().values().stream().filter(line -> line.openMinutes() > 0).count();
    return new Opening(minutes, (int) days);
  }

  private Interruptions interruptions() {
    Map<NotTaken.Reason, Integer> reasons = new EnumMap<>(NotTaken.Reason.class);
    notTaken.forEach(missed -> reasons.merge(missed.reason(), missed.number(), Integer::sum));
    return new Interruptions(reasons, outages(false), outages(true));
  }

  private Outages outages(boolean own) {
    return Outages.of(
        outages.stream().filter(outage -> outage.partner().isEmpty() == own).toList(), held);
  }
}
