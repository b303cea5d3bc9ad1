package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.site.Interval;
import fr.guichet.model.visit.Outcome;
import fr.guichet.storage.query.FiguresQuery;
import fr.guichet.storage.query.FiguresQuery.Cell;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Puts the figures of a month together from the aggregates of three periods. */
final class MonthAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;

  MonthAssembly(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
  }

  /** The aggregates of one period. */
  private record Entries(FiguresQuery query, List<Cell> cells) {
    int requests(Function<Cell, String> code, String wanted) {
      return cells.stream()
          .filter(cell -> code.apply(cell).equals(wanted))
          .mapToInt(Cell::requests)
          .sum();
    }
  }

  MonthFigures of(Period period) {
    Entries now = entries(period);
    Entries before = entries(period.previous());
    Entries lastYear = entries(period.lastYear());
    LocalDate labelDay = period.until();
    var appointments = new AppointmentAssembly(duty, catalogue, sql, period);
    return new MonthFigures(
        period,
        totals(now),
        totals(before),
        totals(lastYear),
        groups(Cell::partner, labelDay, now, before, lastYear).sorted(byRank()).toList(),
        groups(Cell::procedure, labelDay, now, before, lastYear)
            .sorted(byRank().thenComparing(byRequests()))
            .toList(),
        now.query().days(),
        opening(period),
        now.query().notTaken(),
        now.query().toQualify(),
        appointments.appointments(),
        appointments.followUps());
  }

  private Entries entries(Period period) {
    FiguresQuery query = new FiguresQuery(sql, period.from(), period.until());
    return new Entries(query, query.cells());
  }

  private Totals totals(Entries entries) {
    FiguresQuery.Visits visits = entries.query().visits();
    int operators =
        entries.cells().stream()
            .filter(cell -> catalogue.partner(cell.partner()).map(Partner::isOperator).orElse(true))
            .mapToInt(Cell::requests)
            .sum();
    return new Totals(
        visits.visits(),
        outcomes(entries.cells().stream()),
        operators,
        visits.persons(),
        visits.minutes(),
        visits.estimatedMinutes(),
        entries.query().channels());
  }

  private static OutcomeCounts outcomes(Stream<Cell> cells) {
    Map<Outcome, Integer> counts =
        cells.collect(Collectors.groupingBy(Cell::outcome, Collectors.summingInt(Cell::requests)));
    return new OutcomeCounts(counts);
  }

  private Stream<GroupFigures> groups(
      Function<Cell, String> code,
      LocalDate labelDay,
      Entries now,
      Entries before,
      Entries lastYear) {
    return Stream.of(now, before, lastYear)
        .flatMap(entries -> entries.cells().stream())
        .map(code)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(
            group -> {
              List<Cell> cells =
                  now.cells().stream().filter(c -> code.apply(c).equals(group)).toList();
              return new GroupFigures(
                  group,
                  partnerOf(group),
                  label(group, labelDay),
                  outcomes(cells.stream()),
                  cells.stream().mapToLong(Cell::minuteShares).sum(),
                  before.requests(code, group),
                  lastYear.requests(code, group));
            });
  }

  private String partnerOf(String code) {
    return catalogue.procedure(code).map(procedure -> procedure.partner()).orElse(code);
  }

  private String label(String code, LocalDate day) {
    return catalogue
        .procedure(code)
        .map(procedure -> procedure.label())
        .orElseGet(() -> catalogue.sign(code, day));
  }

  private Comparator<GroupFigures> byRank() {
    return Comparator.comparingInt(
        group -> catalogue.partner(group.partner()).map(Partner::rank).orElse(Integer.MAX_VALUE));
  }

  private static Comparator<GroupFigures> byRequests() {
    return Comparator.comparingInt(GroupFigures::requests)
        .reversed()
        .thenComparing(GroupFigures::label);
  }

  /** Hours as noted, else as planned, up to today. */
  private MonthFigures.Opening opening(Period period) {
    Map<LocalDate, DayLine> noted =
        Aggregates.DAY_LINE.between(sql, period.from(), period.until()).stream()
            .collect(Collectors.toMap(DayLine::day, Function.identity()));
    List<Integer> open =
        period
            .from()
            .datesUntil(period.until().plusDays(1))
            .filter(day -> !day.isAfter(duty.today()))
            .map(day -> noted.containsKey(day) ? noted.get(day).openMinutes() : planned(day))
            .filter(minutes -> minutes > 0)
            .toList();
    return new MonthFigures.Opening(open.stream().mapToInt(Integer::intValue).sum(), open.size());
  }

  private int planned(LocalDate day) {
    return duty.site().hoursOn(day).stream().mapToInt(Interval::minutes).sum();
  }
}
