package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.figures.Interruptions;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.storage.query.FiguresQuery;
import fr.guichet.storage.query.FiguresQuery.Cell;
import fr.guichet.storage.query.FiguresQuery.ChannelVisits;
import fr.guichet.storage.query.FiguresQuery.Missed;
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
  private final DaysHeld held;
  private final List<Cell> cells;
  private final Map<Channel, ChannelVisits> channels;
  private final List<Missed> notTaken;

  PeriodAssembly(Duty duty, Catalogue catalogue, DSLContext sql, Period period) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
    this.period = period;
    query = new FiguresQuery(sql, period.from(), period.until());
    held = new DaysHeld(duty, sql, period);
    cells = query.cells();
    channels = query.channels();
    notTaken = query.notTaken();
  }

  FiguresQuery query() {
    return query;
  }

  DaysHeld held() {
    return held;
  }

  List<Cell> cells() {
    return cells;
  }

  List<Missed> notTaken() {
    return notTaken;
  }

  ChannelVisits channel(Channel channel) {
    return channels.getOrDefault(channel, new ChannelVisits(0, 0));
  }

  /** Requests of a partner or a procedure. */
  int requests(Function<Cell, String> code, String wanted) {
    return cells.stream()
        .filter(cell -> code.apply(cell).equals(wanted))
        .mapToInt(Cell::requests)
        .sum();
  }

  PeriodFigures figures() {
    var appointments = new AppointmentAssembly(duty, catalogue, sql, period);
    OptionalDouble seconds = query.medianEntrySeconds();
    return new PeriodFigures(
        totals(),
        held.opening(),
        interruptions(),
        appointments.appointments(),
        appointments.followUps(),
        query.toQualify(),
        seconds.isPresent() ? seconds.getAsDouble() : null);
  }

  private Totals totals() {
    FiguresQuery.Visits visits = query.visits();
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

  private Interruptions interruptions() {
    Map<NotTaken.Reason, Integer> reasons = new EnumMap<>(NotTaken.Reason.class);
    notTaken.forEach(missed -> reasons.merge(missed.reason(), missed.number(), Integer::sum));
    return new Interruptions(
        reasons, held.outages().size(), outageMinutes(false), outageMinutes(true));
  }

  private int outageMinutes(boolean own) {
    return held.outages().stream()
        .filter(outage -> isOwn(outage) == own)
        .mapToInt(held::openMinutes)
        .sum();
  }

  private static boolean isOwn(Outage outage) {
    return outage.partner().isEmpty();
  }
}
