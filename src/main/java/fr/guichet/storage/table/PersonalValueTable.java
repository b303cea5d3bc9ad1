package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.CONFLICT;
import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.PERSONAL_VALUE;
import static fr.guichet.storage.jooq.Tables.POSTPONEMENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static java.util.Comparator.naturalOrder;
import static org.jooq.impl.DSL.selectOne;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.personal.Leaving;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.model.personal.PersonalValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Sealed contacts and notes of visits, appointments and follow-ups: outside the log, so that
 * erasing one is one DELETE.
 */
public final class PersonalValueTable {

  private static final Condition NOTE = PERSONAL_VALUE.ID.contains("/");

  private static final Condition OF_VISIT = PERSONAL_VALUE.ID.startsWith(Note.OF_VISIT);

  /** What begins a text that is still to be sealed, which no sealed one does. */
  private static final String CLEAR = "clair:";

  /** A promise that was put off is as old as its follow-up. */
  private static final Condition FOLLOWED =
      DSL.exists(
              selectOne()
                  .from(FOLLOW_UP)
                  .where(
                      FOLLOW_UP
                          .CONTACT_ID
                          .eq(PERSONAL_VALUE.ID)
                          .or(FOLLOW_UP.NOTE_ID.eq(PERSONAL_VALUE.ID))))
          .or(
              DSL.exists(
                  selectOne()
                      .from(POSTPONEMENT)
                      .where(POSTPONEMENT.REASON_ID.eq(PERSONAL_VALUE.ID))));

  private static final Condition EXPECTED =
      DSL.exists(
          selectOne()
              .from(APPOINTMENT)
              .where(
                  APPOINTMENT
                      .CONTACT_ID
                      .eq(PERSONAL_VALUE.ID)
                      .or(APPOINTMENT.NOTE_ID.eq(PERSONAL_VALUE.ID))));

  /** The other side of an entry that two posts changed. */
  private static final Condition IN_CONFLICT =
      DSL.exists(selectOne().from(CONFLICT).where(CONFLICT.SNAPSHOT.contains(PERSONAL_VALUE.ID)));

  private PersonalValueTable() {}

  public static void insert(DSLContext sql, PersonalValue value) {
    sql.insertInto(
            PERSONAL_VALUE,
            PERSONAL_VALUE.ID,
            PERSONAL_VALUE.SEALED,
            PERSONAL_VALUE.ERASE_AFTER_DAY)
        .values(value.id(), value.sealed().text(), value.eraseAfter())
        .execute();
  }

  /** Kept at least until a day; what was erased stays erased. */
  public static void keepUntil(DSLContext sql, String id, LocalDate day) {
    sql.update(PERSONAL_VALUE)
        .set(PERSONAL_VALUE.ERASE_AFTER_DAY, day)
        .where(PERSONAL_VALUE.ID.eq(id), PERSONAL_VALUE.ERASE_AFTER_DAY.lt(day))
        .execute();
  }

  /** Kept until a day, earlier than before if need be. */
  public static void keep(DSLContext sql, String id, LocalDate day) {
    sql.update(PERSONAL_VALUE)
        .set(PERSONAL_VALUE.ERASE_AFTER_DAY, day)
        .where(PERSONAL_VALUE.ID.eq(id), PERSONAL_VALUE.ERASE_AFTER_DAY.ne(day))
        .execute();
  }

  /** The last day that needs each: an appointment, a closing, else a promise; by id. */
  public static Map<String, LocalDate> lastDays(DSLContext sql) {
    Field<LocalDate> promise = DSL.coalesce(FOLLOW_UP.CLOSED_DAY, FOLLOW_UP.PROMISED_DAY);
    Map<String, LocalDate> days = new HashMap<>();
    sql
        .select(APPOINTMENT.CONTACT_ID, APPOINTMENT.DAY)
        .from(APPOINTMENT)
        .unionAll(DSL.select(APPOINTMENT.NOTE_ID, APPOINTMENT.DAY).from(APPOINTMENT))
        .unionAll(DSL.select(FOLLOW_UP.CONTACT_ID, promise).from(FOLLOW_UP))
        .unionAll(DSL.select(FOLLOW_UP.NOTE_ID, promise).from(FOLLOW_UP))
        .unionAll(
            DSL.select(POSTPONEMENT.REASON_ID, promise)
                .from(POSTPONEMENT)
                .join(FOLLOW_UP)
                .on(FOLLOW_UP.ID.eq(POSTPONEMENT.FOLLOW_UP_ID)))
        .unionAll(DSL.select(VISIT.NOTE_ID, VISIT.DAY).from(VISIT))
        .unionAll(DSL.select(VISIT.REFERENCE_ID, VISIT.DAY).from(VISIT))
        .unionAll(
            DSL.select(REQUEST.PRECISION_ID, VISIT.DAY)
                .from(REQUEST)
                .join(VISIT)
                .on(VISIT.ID.eq(REQUEST.VISIT_ID))
                .where(REQUEST.PRECISION_ID.isNotNull()))
        .unionAll(followed(VISIT.NOTE_ID, promise))
        .unionAll(followed(VISIT.REFERENCE_ID, promise))
        .unionAll(followed(REQUEST.PRECISION_ID, promise))
        .stream()
        .filter(row -> row.value1() != null && row.value2() != null)
        .forEach(
            row -> days.merge(row.value1(), row.value2(), BinaryOperator.maxBy(naturalOrder())));
    return days;
  }

  /** What is noted of a visit is needed as long as what was promised there. */
  private static Select<Record2<String, LocalDate>> followed(
      Field<String> note, Field<LocalDate> promise) {
    return DSL.select(note, promise)
        .from(FOLLOW_UP)
        .join(REQUEST)
        .on(REQUEST.ID.eq(FOLLOW_UP.REQUEST_ID))
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(note.isNotNull());
  }

  /**
   * Notes of visits that nothing refers to any more stay too: what was deleted or corrected can be
   * looked up with what it said. None stays longer than one of today.
   */
  public static void keepVisitsAtMost(DSLContext sql, LocalDate day) {
    sql.update(PERSONAL_VALUE)
        .set(PERSONAL_VALUE.ERASE_AFTER_DAY, day)
        .where(OF_VISIT, PERSONAL_VALUE.ERASE_AFTER_DAY.gt(day))
        .execute();
  }

  /** What is still to be sealed, in clear; by id. */
  public static Map<String, String> clear(DSLContext sql) {
    return sql.select(PERSONAL_VALUE.ID, PERSONAL_VALUE.SEALED)
        .from(PERSONAL_VALUE)
        .where(PERSONAL_VALUE.SEALED.startsWith(CLEAR))
        .fetchMap(row -> row.value1(), row -> row.value2().substring(CLEAR.length()));
  }

  /** Puts what was sealed in the place of what was to be. */
  public static void seal(DSLContext sql, String id, Sealed sealed) {
    sql.update(PERSONAL_VALUE)
        .set(PERSONAL_VALUE.SEALED, sealed.text())
        .where(PERSONAL_VALUE.ID.eq(id))
        .execute();
  }

  /** All contacts, without the notes. */
  public static List<PersonalValue> contacts(DSLContext sql) {
    return where(sql, DSL.not(NOTE));
  }

  /** All that are there. */
  public static List<PersonalValue> all(DSLContext sql) {
    return where(sql, DSL.noCondition());
  }

  /** Those that are still there. */
  public static List<PersonalValue> of(DSLContext sql, Collection<String> ids) {
    return where(sql, PERSONAL_VALUE.ID.in(ids));
  }

  private static List<PersonalValue> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(PERSONAL_VALUE)
        .where(condition)
        .fetch(
            row ->
                new PersonalValue(
                    row.getId(), new Sealed(row.getSealed()), row.getEraseAfterDay()));
  }

  /** What has its time up, and why it was kept until then; by id. */
  public static Map<String, Kind> due(DSLContext sql, LocalDate today) {
    return sql.select(PERSONAL_VALUE.ID, reason())
        .from(PERSONAL_VALUE)
        .where(PERSONAL_VALUE.ERASE_AFTER_DAY.lt(today))
        .orderBy(PERSONAL_VALUE.ID)
        .fetchMap(row -> row.value1(), row -> Kind.valueOf(row.value2()));
  }

  private static Field<String> reason() {
    return DSL.when(OF_VISIT, Kind.VISIT.name())
        .when(FOLLOWED, Kind.FOLLOW_UP.name())
        .otherwise(Kind.APPOINTMENT.name());
  }

  /** What nothing refers to, notes of visits left aside. */
  public static List<String> unused(DSLContext sql) {
    return sql.select(PERSONAL_VALUE.ID)
        .from(PERSONAL_VALUE)
        .where(DSL.not(OF_VISIT), DSL.not(FOLLOWED), DSL.not(EXPECTED), DSL.not(IN_CONFLICT))
        .orderBy(PERSONAL_VALUE.ID)
        .fetch(PERSONAL_VALUE.ID);
  }

  /** How many leave after each day, the next first. */
  public static List<Leaving> leaving(DSLContext sql) {
    Field<Integer> notes = DSL.count().filterWhere(NOTE);
    return sql.select(PERSONAL_VALUE.ERASE_AFTER_DAY, DSL.count(), notes)
        .from(PERSONAL_VALUE)
        .groupBy(PERSONAL_VALUE.ERASE_AFTER_DAY)
        .orderBy(PERSONAL_VALUE.ERASE_AFTER_DAY)
        .fetch(row -> new Leaving(row.value1(), row.value2() - row.value3(), row.value3()));
  }

  /**
   * Erases a contact or a note.
   *
   * @return whether it was still there
   */
  public static boolean erase(DSLContext sql, String id) {
    return sql.deleteFrom(PERSONAL_VALUE).where(PERSONAL_VALUE.ID.eq(id)).execute() > 0;
  }
}
