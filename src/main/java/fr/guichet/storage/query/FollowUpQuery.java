package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.POSTPONEMENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
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
    Field<LocalDate> promised = DSL.coalesce(promiseOn(), FOLLOW_UP.PROMISED_DAY);
    return sql.select(VISIT.DAY, FOLLOW_UP.TAKEN_AT, promised)
        .from(FOLLOW_UP)
        .leftJoin(REQUEST)
        .on(REQUEST.ID.eq(FOLLOW_UP.REQUEST_ID))
        .leftJoin(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(VISIT.DAY.le(day).or(FOLLOW_UP.TAKEN_AT.lt(end)))
        .and(FOLLOW_UP.CLOSED_DAY.isNull().or(FOLLOW_UP.CLOSED_DAY.gt(day)))
        .fetch(row -> new Open(row.value1(), row.value2(), row.value3()));
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
