package fr.guichet.desk.dashboard;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.DaysHeld;
import fr.guichet.desk.figures.MonthAssembly;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.figures.dashboard.Step;
import fr.guichet.storage.query.DashboardQuery;
import fr.guichet.storage.query.DashboardQuery.OfDay;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Puts the dashboard together: the figures of its period, and how they spread over it. */
final class DashboardAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;

  DashboardAssembly(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
  }

  DashboardFigures of(Span span) {
    Period period = span.period();
    var query = new DashboardQuery(sql, period.from(), period.until());
    MonthFigures figures =
        new MonthAssembly(duty, catalogue, sql).of(period, span.before(), span.lastYear());
    return new DashboardFigures(
        span,
        figures,
        steps(period, query),
        troubles(span, figures, query),
        query.timedEntries(),
        JournalSearch.firstDay(sql).orElse(null),
        new UnitedReading(sql, duty).of(period).words(duty.zone()));
  }

  private static List<Step> steps(Period period, DashboardQuery query) {
    var visits = new TreeMap<>(query.visits());
    TreeMap<LocalDate, OutcomeCounts> outcomes = new TreeMap<>();
    for (OfDay of : query.outcomes()) {
      outcomes.merge(
          of.day(), new OutcomeCounts(Map.of(of.outcome(), of.requests())), OutcomeCounts::plus);
    }
    Step.Size size = Step.Size.of(period);
    return Step.parts(period).stream()
        .map(
            part ->
                new Step(
                    size,
                    part,
                    within(visits, part).values().stream().mapToInt(Integer::intValue).sum(),
                    within(outcomes, part).values().stream()
                        .reduce(OutcomeCounts.NONE, OutcomeCounts::plus)))
        .toList();
  }

  private static <T> Map<LocalDate, T> within(TreeMap<LocalDate, T> days, Period part) {
    return days.subMap(part.from(), true, part.until(), true);
  }

  private DashboardFigures.Troubles troubles(
      Span span, MonthFigures figures, DashboardQuery query) {
    Period period = span.period();
    var obstacles = new ComparedObstacles(figures.obstacles());
    var outages = new OutageAssembly(catalogue, new DaysHeld(duty, sql, period), query.hits());
    return new DashboardFigures.Troubles(
        obstacles.beside(sql, span.before(), span.lastYear()),
        outages.costs(period.until()),
        Aggregates.NOT_TAKEN.between(sql, period.from(), period.until()));
  }
}
