package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.CHANGE;
import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;

import fr.guichet.model.appointment.Kind;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Entries of the past, by what SQL can tell; words are looked for by the desk. */
public final class JournalSearch {

  /** How many visits are asked of the file at once. */
  private static final int PORTION = 500;

  private JournalSearch() {}

  /** The entries of a query, its words left aside, newest first. */
  public static List<VisitEntry> entries(DSLContext sql, JournalQuery query) {
    return entries(sql, condition(query));
  }

  /** The entries of some visits, those that are there, in few questions to the file. */
  public static List<VisitEntry> ofVisits(DSLContext sql, List<String> ids) {
    return ids.stream()
        .gather(Gatherers.windowFixed(PORTION))
        .flatMap(some -> entries(sql, VISIT.ID.in(some)).stream())
        .toList();
  }

  /** The day of the first visit of all; empty without any. */
  public static Optional<LocalDate> firstDay(DSLContext sql) {
    return sql.select(min(VISIT.DAY)).from(VISIT).fetchOptional(0, LocalDate.class);
  }

  /**
   * Id of the newest visit that an agent entered, imports left aside; another may have served it.
   * What only changed one that was there (a promise that is closed, a correction) is none.
   *
   * @param since UTC milliseconds, included
   */
  public static Optional<String> lastEntered(DSLContext sql, String agent, long since) {
    var earlier = CHANGE.as("earlier");
    return sql.select(VISIT.ID)
        .from(CHANGE)
        .join(VISIT)
        .on(VISIT.ID.eq(CHANGE.KEY), VISIT.IMPORT_ID.isNull())
        .where(CHANGE.KIND.eq(Aggregates.VISIT.kind()), CHANGE.SNAPSHOT.isNotNull())
        .and(CHANGE.AGENT.eq(agent).and(CHANGE.AT.ge(since)))
        .andNotExists(
            sql.selectOne()
                .from(earlier)
                .where(earlier.KIND.eq(CHANGE.KIND), earlier.KEY.eq(CHANGE.KEY))
                .and(earlier.SEQ.lt(CHANGE.SEQ)))
        .orderBy(CHANGE.SEQ.desc())
        .limit(1)
        .fetchOptional(VISIT.ID);
  }

  private static List<VisitEntry> entries(DSLContext sql, Condition condition) {
    List<Visit> visits = Aggregates.VISIT.where(sql, condition);
    Map<String, FollowUp> followUps =
        Aggregates.FOLLOW_UP.ofVisits(sql, select(VISIT.ID).from(VISIT).where(condition)).stream()
            .collect(Collectors.toMap(FollowUp::request, Function.identity()));
    return visits.stream().map(visit -> entry(visit, followUps)).toList();
  }

  private static VisitEntry entry(Visit visit, Map<String, FollowUp> followUps) {
    return new VisitEntry(
        visit,
        visit.requests().stream()
            .map(Request::id)
            .filter(followUps::containsKey)
            .map(followUps::get)
            .toList());
  }

  private static Condition condition(JournalQuery query) {
    Condition condition = VISIT.DAY.between(query.from(), query.until());
    if (query.agent() != null) {
      condition = condition.and(VISIT.AGENT_ID.eq(query.agent()));
    }
    List<Condition> request = new ArrayList<>();
    if (query.partner() != null) {
      request.add(REQUEST.PARTNER.eq(query.partner()));
    }
    if (query.procedure() != null) {
      request.add(REQUEST.PROCEDURE.eq(query.procedure()));
    }
    if (query.outcome() != null) {
      request.add(REQUEST.OUTCOME.eq(query.outcome().name()));
    }
    if (query.also().cause() != null || query.also().awaited() != null) {
      request.add(hindered(query.also()));
    }
    if (query.also().requests() != null) {
      request.add(REQUEST.ID.in(query.also().requests()));
    }
    condition = condition.and(also(query.also()));
    if (request.isEmpty()) {
      return condition;
    }
    return condition.and(
        VISIT.ID.in(select(REQUEST.VISIT_ID).from(REQUEST).where(DSL.and(request))));
  }

  private static Condition also(JournalQuery.Also also) {
    List<Condition> conditions = new ArrayList<>();
    if (also.channel() != null) {
      conditions.add(VISIT.CHANNEL.eq(also.channel().name()));
    }
    if (also.weekday() != null) {
      conditions.add(DSL.isoDayOfWeek(VISIT.DAY).eq(also.weekday().getValue()));
    }
    if (also.hour() != null) {
      int minute = also.hour() * 60;
      conditions.add(VISIT.MINUTE_OF_DAY.between(minute, minute + 59));
    }
    switch (also.only()) {
      case ANY -> {}
      case ENTRY_TIME -> conditions.add(VISIT.ENTRY_SECONDS.isNotNull());
      case ENTERED_AFTER -> conditions.add(VISIT.IS_ENTERED_AFTER.isTrue());
      case WAITING -> conditions.add(VISIT.ID.in(waited()));
    }
    return DSL.and(conditions);
  }

  /** Visits of appointments whose arrival was noted on their day. */
  private static Select<Record1<String>> waited() {
    var visit = VISIT.as("waited");
    return select(APPOINTMENT.VISIT_ID)
        .from(APPOINTMENT)
        .join(visit)
        .on(visit.ID.eq(APPOINTMENT.VISIT_ID))
        .where(APPOINTMENT.ARRIVED_MINUTE.isNotNull(), visit.DAY.eq(APPOINTMENT.DAY))
        .and(APPOINTMENT.KIND.eq(Kind.APPOINTMENT.name()));
  }

  /** Requests with a cause, or to follow with what is awaited; nothing promised: not known what. */
  private static Condition hindered(JournalQuery.Also also) {
    List<Condition> either = new ArrayList<>();
    if (also.cause() != null) {
      either.add(REQUEST.CAUSE.eq(also.cause().name()));
    }
    if (also.awaited() != null) {
      Condition waits = exists(promises().and(FOLLOW_UP.AWAITED.eq(also.awaited().name())));
      if (also.awaited() == Awaited.UNSPECIFIED) {
        waits = waits.or(notExists(promises()));
      }
      either.add(REQUEST.OUTCOME.eq(Outcome.PENDING.name()).and(waits));
    }
    return DSL.or(either);
  }

  private static SelectConditionStep<Record1<Integer>> promises() {
    return DSL.selectOne().from(FOLLOW_UP).where(FOLLOW_UP.REQUEST_ID.eq(REQUEST.ID));
  }

  /**
   * Requests not finished that a visit may go on with, newest first.
   *
   * @param procedure null for all
   * @param since first day, included
   */
  public static List<OpenMatter> openMatters(DSLContext sql, String procedure, LocalDate since) {
    Condition open =
        DSL.exists(
            DSL.selectOne()
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.REQUEST_ID.eq(REQUEST.ID), FOLLOW_UP.CLOSED_DAY.isNull()));
    Condition wanted = procedure == null ? DSL.noCondition() : REQUEST.PROCEDURE.eq(procedure);
    Condition visits =
        VISIT.ID.in(
            select(REQUEST.VISIT_ID)
                .from(REQUEST)
                .join(VISIT.as("v"))
                .on(VISIT.as("v").ID.eq(REQUEST.VISIT_ID))
                .where(wanted, VISIT.as("v").DAY.ge(since))
                .and(REQUEST.OUTCOME.eq(Outcome.PENDING.name()).and(open)));
    return entries(sql, visits).stream()
        .flatMap(
            entry ->
                entry.visit().requests().stream()
                    .filter(r -> procedure == null || r.procedure().equals(procedure))
                    .filter(r -> r.outcome() == Outcome.PENDING)
                    .map(r -> new OpenMatter(entry.visit(), r, openFollowUp(entry, r))))
        .filter(matter -> matter.followUp() != null)
        .toList();
  }

  private static FollowUp openFollowUp(VisitEntry entry, Request request) {
    return entry.followUpOf(request).filter(FollowUp::open).orElse(null);
  }
}
