package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What the dashboard asks beside the figures of a month: one aggregate a kind. */
public final class DashboardQuery {

  private final DSLContext sql;
  private final Condition inPeriod;

  public DashboardQuery(DSLContext sql, LocalDate from, LocalDate until) {
    this.sql = sql;
    this.inPeriod = VISIT.DAY.between(from, until);
  }

  /** Requests of one day with one outcome. */
  public record OfDay(LocalDate day, Outcome outcome, int requests) {}

  public List<OfDay> outcomes() {
    return sql.select(VISIT.DAY, REQUEST.OUTCOME, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod)
        .groupBy(VISIT.DAY, REQUEST.OUTCOME)
        .fetch(row -> new OfDay(row.value1(), Outcome.valueOf(row.value2()), row.value3()));
  }

  /** The visits of each day that has some. */
  public Map<LocalDate, Integer> visits() {
    return sql.select(VISIT.DAY, count())
        .from(VISIT)
        .where(inPeriod)
        .groupBy(VISIT.DAY)
        .fetchMap(VISIT.DAY, count());
  }

  /**
   * Requests that were not resolved on the spot, for one reason.
   *
   * @param cause null for those to follow
   * @param awaited null for the others
   */
  public record Unresolved(Cause cause, Awaited awaited, int requests) {}

  /** Those sent elsewhere, not done or to follow. */
  public List<Unresolved> unresolved() {
    return sql.select(REQUEST.CAUSE, FOLLOW_UP.AWAITED, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .leftJoin(FOLLOW_UP)
        .on(FOLLOW_UP.REQUEST_ID.eq(REQUEST.ID), REQUEST.OUTCOME.eq(Outcome.PENDING.name()))
        .where(inPeriod)
        .and(
            REQUEST.OUTCOME.in(
                Outcome.PENDING.name(), Outcome.REDIRECTED.name(), Outcome.UNFINISHED.name()))
        .groupBy(REQUEST.CAUSE, FOLLOW_UP.AWAITED)
        .fetch(row -> unresolved(row.value1(), row.value2(), row.value3()));
  }

  /** What is to follow without a promise comes from an import. */
  private static Unresolved unresolved(String cause, String awaited, int requests) {
    if (cause != null) {
      return new Unresolved(Cause.valueOf(cause), null, requests);
    }
    Awaited waits = awaited == null ? Awaited.UNSPECIFIED : Awaited.valueOf(awaited);
    return new Unresolved(null, waits, requests);
  }
}
