package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.POSTPONEMENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static org.jooq.impl.DSL.select;

import fr.guichet.model.personal.Note;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.FollowUp.Postponement;
import fr.guichet.storage.jooq.tables.records.FollowUpRecord;
import fr.guichet.storage.jooq.tables.records.PostponementRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

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
    row.setPartner(value.partner());
    row.setContactId(value.contact());
    row.setNoteId(id(value.note()));
    row.setTakenAt(value.takenAt());
    sql.insertInto(FOLLOW_UP).set(row).onDuplicateKeyUpdate().set(row).execute();
    sql.deleteFrom(POSTPONEMENT).where(POSTPONEMENT.FOLLOW_UP_ID.eq(value.id())).execute();
    for (int i = 0; i < value.postponements().size(); i++) {
      Postponement one = value.postponements().get(i);
      sql.insertInto(POSTPONEMENT)
          .values(value.id(), i, one.notedDay(), one.promisedDay(), id(one.reason()))
          .execute();
    }
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

  /** All that are open, those promised first at the top. */
  public List<FollowUp> open(DSLContext sql) {
    return where(sql, FOLLOW_UP.CLOSED_DAY.isNull());
  }

  /** Those of some contacts, open or closed. */
  public List<FollowUp> ofContacts(DSLContext sql, Collection<String> contacts) {
    return where(sql, FOLLOW_UP.CONTACT_ID.in(contacts));
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
    return where(sql, DSL.noCondition()).stream();
  }

  private static List<FollowUp> where(DSLContext sql, Condition condition) {
    List<FollowUpRecord> rows =
        sql.selectFrom(FOLLOW_UP)
            .where(condition)
            .orderBy(FOLLOW_UP.PROMISED_DAY, FOLLOW_UP.ID)
            .fetch();
    Map<String, List<Postponement>> postponed =
        sql.selectFrom(POSTPONEMENT)
            .where(
                POSTPONEMENT.FOLLOW_UP_ID.in(select(FOLLOW_UP.ID).from(FOLLOW_UP).where(condition)))
            .orderBy(POSTPONEMENT.FOLLOW_UP_ID, POSTPONEMENT.POSITION)
            .fetchGroups(POSTPONEMENT.FOLLOW_UP_ID, FollowUpTable::postponement);
    return rows.stream()
        .map(row -> value(row, postponed.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Postponement postponement(PostponementRecord row) {
    return new Postponement(row.getNotedDay(), row.getPromisedDay(), note(row.getReasonId()));
  }

  private static FollowUp value(FollowUpRecord row, List<Postponement> postponements) {
    return new FollowUp(
        row.getId(),
        row.getRequestId(),
        row.getPartner(),
        Awaited.valueOf(row.getAwaited()),
        row.getPromisedDay(),
        row.getClosedDay(),
        row.getContactId(),
        note(row.getNoteId()),
        postponements,
        row.getTakenAt());
  }

  private static String id(Note note) {
    return note == null ? null : note.id();
  }

  private static Note note(String id) {
    return id == null ? null : new Note(id);
  }
}
