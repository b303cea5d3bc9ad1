package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static org.jooq.impl.DSL.select;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.storage.jooq.tables.records.FollowUpRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** What is awaited, and promised for when. */
public final class FollowUpTable implements Aggregate<FollowUp> {

  @Override
  public String kind() {
    return "follow_up";
  }

  @Override
  public Class<FollowUp> type() {
    return FollowUp.class;
  }

  @Override
  public String key(FollowUp value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, FollowUp value) {
    FollowUpRecord row = new FollowUpRecord();
    row.setId(value.id());
    row.setRequestId(value.request());
    row.setAwaited(value.awaited().name());
    row.setPromisedDay(value.promisedDay());
    row.setClosedDay(value.closedDay());
    sql.insertInto(FOLLOW_UP).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(key)).execute();
  }

  @Override
  public Optional<FollowUp> find(DSLContext sql, String key) {
    return where(sql, FOLLOW_UP.ID.eq(key)).stream().findFirst();
  }

  /** The follow-up of a request, open or closed. */
  public Optional<FollowUp> ofRequest(DSLContext sql, String requestId) {
    return where(sql, FOLLOW_UP.REQUEST_ID.eq(requestId)).stream().findFirst();
  }

  /** The follow-ups of the requests of some visits. */
  public List<FollowUp> ofVisits(DSLContext sql, Select<Record1<String>> visitIds) {
    return where(
        sql,
        FOLLOW_UP.REQUEST_ID.in(
            select(REQUEST.ID).from(REQUEST).where(REQUEST.VISIT_ID.in(visitIds))));
  }

  @Override
  public Stream<FollowUp> all(DSLContext sql) {
    return sql.selectFrom(FOLLOW_UP).fetch(FollowUpTable::value).stream();
  }

  private static List<FollowUp> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(FOLLOW_UP).where(condition).fetch(FollowUpTable::value);
  }

  private static FollowUp value(FollowUpRecord row) {
    return new FollowUp(
        row.getId(),
        row.getRequestId(),
        Awaited.valueOf(row.getAwaited()),
        row.getPromisedDay(),
        row.getClosedDay());
  }
}
