package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.DashboardFigures;
import fr.guichet.model.figures.Obstacle;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Span;
import fr.guichet.model.figures.Step;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.storage.query.DashboardQuery;
import fr.guichet.storage.query.DashboardQuery.OfDay;
import fr.guichet.storage.query.DashboardQuery.Unresolved;
import fr.guichet.storage.query.JournalSearch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    return new DashboardFigures(
        span,
        new MonthAssembly(duty, catalogue, sql).of(period, span.before(), span.lastYear()),
        steps(period, query),
        obstacles(query),
        JournalSearch.firstDay(sql).orElse(null));
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

  /** A cause and what is awaited for the same reason are one obstacle. */
  private static List<Obstacle> obstacles(DashboardQuery query) {
    Map<Object, Obstacle> byReason = new LinkedHashMap<>();
    for (Unresolved one : query.unresolved()) {
      Cause cause = one.cause() == null ? causeOf(one.awaited()) : one.cause();
      boolean waits = one.cause() == null;
      byReason.merge(
          cause == null ? one.awaited() : cause,
          new Obstacle(
              cause, one.awaited(), waits ? 0 : one.requests(), waits ? one.requests() : 0),
          DashboardAssembly::together);
    }
    return byReason.values().stream()
        .sorted(
            Comparator.comparingInt(Obstacle::requests)
                .reversed()
                .thenComparing(o -> "" + o.cause() + o.awaited()))
        .collect(Collectors.toList());
  }

  private static Obstacle together(Obstacle one, Obstacle other) {
    return new Obstacle(
        one.cause(),
        one.awaited() == null ? other.awaited() : one.awaited(),
        one.causes() + other.causes(),
        one.waiting() + other.waiting());
  }

  /**
   * The cause that would have been given had nothing been promised; null where none is the same.
   */
  private static Cause causeOf(Awaited awaited) {
    return switch (awaited) {
      case DOCUMENT -> Cause.MISSING_DOCUMENT;
      case PARTNER_ANSWER -> Cause.NO_ANSWER;
      case OUTAGE, OTHER_DATE, CALL_BACK, UNSPECIFIED -> null;
    };
  }
}
