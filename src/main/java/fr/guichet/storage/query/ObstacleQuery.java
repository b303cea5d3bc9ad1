package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What kept the requests of a period (first and last day included) from being resolved. */
public final class ObstacleQuery {

  private final DSLContext sql;
  private final Condition inPeriod;

  public ObstacleQuery(DSLContext sql, LocalDate from, LocalDate until) {
    this.sql = sql;
    this.inPeriod = VISIT.DAY.between(from, until);
  }

  /** Requests with one cause and one outcome. */
  public record OfCause(Cause cause, Outcome outcome, int requests) {}

  public List<OfCause> causes() {
    return sql.select(REQUEST.CAUSE, REQUEST.OUTCOME, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod, REQUEST.CAUSE.isNotNull())
        .groupBy(REQUEST.CAUSE, REQUEST.OUTCOME)
        .fetch(
            row ->
                new OfCause(
                    Cause.valueOf(row.value1()), Outcome.valueOf(row.value2()), row.value3()));
  }

  /** What the requests to follow wait for. */
  public Map<Awaited, Integer> awaited() {
    Map<Awaited, Integer> awaited = new EnumMap<>(Awaited.class);
    sql.select(FOLLOW_UP.AWAITED, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .leftJoin(FOLLOW_UP)
        .on(FOLLOW_UP.REQUEST_ID.eq(REQUEST.ID))
        .where(inPeriod, REQUEST.OUTCOME.eq(Outcome.PENDING.name()))
        .groupBy(FOLLOW_UP.AWAITED)
        .forEach(row -> awaited.merge(awaited(row.value1()), row.value2(), Integer::sum));
    return awaited;
  }

  /** A request that is to follow without anything promised comes from an import. */
  private static Awaited awaited(String name) {
    return name == null ? Awaited.UNSPECIFIED : Awaited.valueOf(name);
  }

  /** Requests sent to one place, as it was typed. */
  public record OfTarget(String target, Outcome outcome, int requests) {}

  public List<OfTarget> targets() {
    return sql.select(REQUEST.TARGET, REQUEST.OUTCOME, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod, REQUEST.TARGET.ne(""))
        .groupBy(REQUEST.TARGET, REQUEST.OUTCOME)
        .orderBy(REQUEST.TARGET)
        .fetch(row -> new OfTarget(row.value1(), Outcome.valueOf(row.value2()), row.value3()));
  }

  /** Orientations of one procedure that the catalogue does not plan. */
  public record Outside(String partner, String procedure, OrientationReason reason, int requests) {}

  public List<Outside> outside() {
    return sql.select(REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.REASON, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod, REQUEST.REASON.ne(OrientationReason.CATALOGUE.name()))
        .groupBy(REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.REASON)
        .fetch(
            row ->
                new Outside(
                    row.value1(),
                    row.value2(),
                    OrientationReason.valueOf(row.value3()),
                    row.value4()));
  }
}
