package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.CONTACT;
import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static java.util.Comparator.naturalOrder;
import static org.jooq.impl.DSL.selectOne;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.contact.SealedContact;
import fr.guichet.model.personal.PersonalEvent.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Sealed contacts: outside the log, so that erasing one is one DELETE. */
public final class ContactTable {

  private static final Condition EXPECTED =
      DSL.exists(selectOne().from(APPOINTMENT).where(APPOINTMENT.CONTACT_ID.eq(CONTACT.ID)));
  private static final Condition FOLLOWED =
      DSL.exists(selectOne().from(FOLLOW_UP).where(FOLLOW_UP.CONTACT_ID.eq(CONTACT.ID)));

  private ContactTable() {}

  public static void insert(DSLContext sql, SealedContact contact) {
    sql.insertInto(CONTACT, CONTACT.ID, CONTACT.SEALED, CONTACT.ERASE_AFTER_DAY)
        .values(contact.id(), contact.sealed().text(), contact.eraseAfter())
        .execute();
  }

  /** A contact is kept at least until a day; one that was erased stays erased. */
  public static void keepUntil(DSLContext sql, String id, LocalDate day) {
    sql.update(CONTACT)
        .set(CONTACT.ERASE_AFTER_DAY, day)
        .where(CONTACT.ID.eq(id), CONTACT.ERASE_AFTER_DAY.lt(day))
        .execute();
  }

  /** A contact is kept until a day, earlier than before if need be. */
  public static void keep(DSLContext sql, String id, LocalDate day) {
    sql.update(CONTACT)
        .set(CONTACT.ERASE_AFTER_DAY, day)
        .where(CONTACT.ID.eq(id), CONTACT.ERASE_AFTER_DAY.ne(day))
        .execute();
  }

  /** The last day that needs each contact: an appointment, a closing, else a promise; by id. */
  public static Map<String, LocalDate> lastDays(DSLContext sql) {
    Field<LocalDate> promise = DSL.coalesce(FOLLOW_UP.CLOSED_DAY, FOLLOW_UP.PROMISED_DAY);
    Map<String, LocalDate> days = new HashMap<>();
    sql.select(APPOINTMENT.CONTACT_ID, DSL.max(APPOINTMENT.DAY))
        .from(APPOINTMENT)
        .where(APPOINTMENT.CONTACT_ID.isNotNull())
        .groupBy(APPOINTMENT.CONTACT_ID)
        .unionAll(
            DSL.select(FOLLOW_UP.CONTACT_ID, DSL.max(promise))
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.CONTACT_ID.isNotNull(), promise.isNotNull())
                .groupBy(FOLLOW_UP.CONTACT_ID))
        .forEach(
            row -> days.merge(row.value1(), row.value2(), BinaryOperator.maxBy(naturalOrder())));
    return days;
  }

  public static List<SealedContact> all(DSLContext sql) {
    return where(sql, DSL.noCondition());
  }

  /** Those that are still there. */
  public static List<SealedContact> of(DSLContext sql, Collection<String> ids) {
    return where(sql, CONTACT.ID.in(ids));
  }

  private static List<SealedContact> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(CONTACT)
        .where(condition)
        .fetch(
            row ->
                new SealedContact(
                    row.getId(), new Sealed(row.getSealed()), row.getEraseAfterDay()));
  }

  /** The contacts whose time is up, and why they were kept until then; by id. */
  public static Map<String, Kind> due(DSLContext sql, LocalDate today) {
    return sql.select(CONTACT.ID, DSL.field(FOLLOWED))
        .from(CONTACT)
        .where(CONTACT.ERASE_AFTER_DAY.lt(today))
        .orderBy(CONTACT.ID)
        .fetchMap(row -> row.value1(), row -> row.value2() ? Kind.FOLLOW_UP : Kind.APPOINTMENT);
  }

  /** The contacts that nothing refers to. */
  public static List<String> unused(DSLContext sql) {
    return sql.select(CONTACT.ID)
        .from(CONTACT)
        .where(DSL.not(FOLLOWED), DSL.not(EXPECTED))
        .orderBy(CONTACT.ID)
        .fetch(CONTACT.ID);
  }

  /** How many contacts leave after each day, the next first. */
  public static SortedMap<LocalDate, Integer> leaving(DSLContext sql) {
    return new TreeMap<>(
        sql.select(CONTACT.ERASE_AFTER_DAY, DSL.count())
            .from(CONTACT)
            .groupBy(CONTACT.ERASE_AFTER_DAY)
            .fetchMap(Record2::value1, Record2::value2));
  }

  /**
   * Erases a contact.
   *
   * @return whether it was still there
   */
  public static boolean erase(DSLContext sql, String id) {
    return sql.deleteFrom(CONTACT).where(CONTACT.ID.eq(id)).execute() > 0;
  }
}
