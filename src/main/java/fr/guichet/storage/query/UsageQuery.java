package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.guichet.model.appointment.Status;
import fr.guichet.model.visit.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What this site uses most, and how long it takes here. */
public final class UsageQuery {

  private UsageQuery() {}

  /** Requests by procedure in a period, both days included. */
  public static Map<String, Integer> requests(DSLContext sql, LocalDate from, LocalDate until) {
    return sql.select(REQUEST.PROCEDURE, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(VISIT.DAY.between(from, until))
        .groupBy(REQUEST.PROCEDURE)
        .fetchMap(REQUEST.PROCEDURE, count());
  }

  /** The lengths that are known, in minutes and sorted, of visits for one request, by procedure. */
  public static Map<String, List<Integer>> knownMinutes(
      DSLContext sql, LocalDate from, LocalDate until) {
    var other = REQUEST.as("other");
    return sql.select(REQUEST.PROCEDURE, VISIT.MINUTES)
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(VISIT.DAY.between(from, until), VISIT.MINUTES_ORIGIN.ne(Origin.USUAL.name()))
        .and(
            notExists(
                selectOne()
                    .from(other)
                    .where(other.VISIT_ID.eq(VISIT.ID), other.ID.ne(REQUEST.ID))))
        .orderBy(VISIT.MINUTES)
        .fetchGroups(REQUEST.PROCEDURE, VISIT.MINUTES);
  }

  /** The first and last day of which entries name a code. */
  public record Days(LocalDate first, LocalDate last) {}

  /** The days of the requests and appointments of a partner; empty when there are none. */
  public static Optional<Days> ofPartner(DSLContext sql, String code) {
    return days(sql, REQUEST.PARTNER.eq(code), APPOINTMENT.PARTNER.eq(code));
  }

  /** The days of the requests and appointments for a procedure; empty when there are none. */
  public static Optional<Days> ofProcedure(DSLContext sql, String code) {
    return days(sql, REQUEST.PROCEDURE.eq(code), APPOINTMENT.PROCEDURE.eq(code));
  }

  private static Optional<Days> days(DSLContext sql, Condition requests, Condition appointments) {
    var visited = sql.select(VISIT.DAY).from(VISIT).join(REQUEST).on(VISIT.ID.eq(REQUEST.VISIT_ID));
    var planned = sql.select(APPOINTMENT.DAY).from(APPOINTMENT);
    List<LocalDate> days =
        visited
            .where(requests)
            .union(planned.where(appointments, APPOINTMENT.STATUS.ne(Status.CANCELLED.name())))
            .fetch(VISIT.DAY);
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(Collections.min(days), Collections.max(days)));
  }

  /** How many visitors an agent still expects from a day on. */
  public static int plannedOf(DSLContext sql, String agent, LocalDate from) {
    return sql.fetchCount(
        APPOINTMENT,
        APPOINTMENT.AGENT_ID.eq(agent),
        APPOINTMENT.DAY.ge(from),
        APPOINTMENT.STATUS.eq(Status.PLANNED.name()));
  }
}
