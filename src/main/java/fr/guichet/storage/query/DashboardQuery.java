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
   * A request that an outage kept from being resolved.
   *
   * @param cause null for one to follow
   */
  public record Hit(String request, LocalDate day, String partner, Outcome outcome, Cause cause) {}

  /** What outages cost: requests with their cause, or to follow until it works again. */
  public List<Hit> hits() {
    Condition cause = REQUEST.CAUSE.in(Cause.PORTAL_DOWN.name(), Cause.OWN_OUTAGE.name());
    Condition waits =
        REQUEST.OUTCOME.eq(Outcome.PENDING.name()).and(FOLLOW_UP.AWAITED.eq(Awaited.OUTAGE.name()));
    return sql.select(REQUEST.ID, VISIT.DAY, REQUEST.PARTNER, REQUEST.OUTCOME, REQUEST.CAUSE)
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .leftJoin(FOLLOW_UP)
        .on(FOLLOW_UP.REQUEST_ID.eq(REQUEST.ID))
        .where(inPeriod, cause.or(waits))
        .orderBy(VISIT.DAY, REQUEST.ID)
        .fetch(
            row ->
                new Hit(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    Outcome.valueOf(row.value4()),
                    row.value5() == null ? null : Cause.valueOf(row.value5())));
  }

  /** Visits of which it is known how long their entry took. */
  public int timedEntries() {
    return sql.fetchCount(VISIT, inPeriod.and(VISIT.ENTRY_SECONDS.isNotNull()));
  }
}
