package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.POSTPONEMENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.Records.mapping;

import fr.guichet.model.figures.FollowUpCounts;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;

/** What had been promised and not closed by the end of a day. */
public final class FollowUpQuery {

  private final DSLContext sql;
  private final LocalDate day;
  private final long end;

  /**
   * @param end of the day, UTC milliseconds
   */
  public FollowUpQuery(DSLContext sql, LocalDate day, long end) {
    this.sql = sql;
    this.day = day;
    this.end = end;
  }

  /**
   * One promise, as it stood on the day.
   *
   * @param visitDay of the request that it carries on, null for a call to return
   * @param takenAt UTC milliseconds of the missed call, else null
   * @param promisedDay null when imported without one
   */
  public record Open(LocalDate visitDay, Long takenAt, LocalDate promisedDay) {

    /** Whether it was promised for an earlier day. */
    public boolean overdue(LocalDate on) {
      return promisedDay != null && promisedDay.isBefore(on);
    }
  }

  public List<Open> open() {
    return inOpen(sql.select(VISIT.DAY, FOLLOW_UP.TAKEN_AT, promised()))
        .fetch(row -> new Open(row.value1(), row.value2(), row.value3()));
  }

  /** How many there are, and how many of them had been promised for an earlier day. */
  public FollowUpCounts counts() {
    Field<Integer> overdue = DSL.when(promised().lt(day), DSL.inline(1));
    return inOpen(sql.select(DSL.count(), DSL.count(overdue)))
        .fetchSingle(mapping(FollowUpCounts::new));
  }

  private Field<LocalDate> promised() {
    return DSL.coalesce(promiseOn(), FOLLOW_UP.PROMISED_DAY);
  }

  private <R extends Record> SelectConditionStep<R> inOpen(SelectSelectStep<R> what) {
    return what.from(FOLLOW_UP)
        .leftJoin(REQUEST)
        .on(REQUEST.ID.eq(FOLLOW_UP.REQUEST_ID))
        .leftJoin(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(VISIT.DAY.le(day).or(FOLLOW_UP.TAKEN_AT.lt(end)))
        .and(FOLLOW_UP.CLOSED_DAY.isNull().or(FOLLOW_UP.CLOSED_DAY.gt(day)));
  }

  /** The promise that held on the day and was put off later; null if it was not. */
  private Field<LocalDate> promiseOn() {
    return DSL.field(
        DSL.select(POSTPONEMENT.PROMISED_DAY)
            .from(POSTPONEMENT)
            .where(POSTPONEMENT.FOLLOW_UP_ID.eq(FOLLOW_UP.ID), POSTPONEMENT.NOTED_DAY.gt(day))
            .orderBy(POSTPONEMENT.POSITION)
            .limit(1));
  }
}
