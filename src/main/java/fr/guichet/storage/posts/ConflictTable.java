package fr.guichet.storage.posts;

import static fr.guichet.storage.jooq.Tables.CONFLICT;
import static org.jooq.impl.DSL.max;

import fr.guichet.storage.jooq.tables.records.ConflictRecord;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The other sides of entries that two posts changed. */
public final class ConflictTable {

  private static final Condition NOT_REPLACED =
      CONFLICT.SETTLED_TX.isNull().or(CONFLICT.SETTLED_TX.ne(CONFLICT.TX));

  private ConflictTable() {}

  static void add(DSLContext sql, Change side) {
    sql.insertInto(CONFLICT)
        .set(CONFLICT.KIND, side.kind())
        .set(CONFLICT.KEY, side.key())
        .set(CONFLICT.TX, side.tx())
        .set(CONFLICT.AT, side.at())
        .set(CONFLICT.WORKSTATION, side.author().workstation())
        .set(CONFLICT.SESSION, side.author().session())
        .set(CONFLICT.AGENT, side.author().agent())
        .set(CONFLICT.LABEL, side.label())
        .set(CONFLICT.SNAPSHOT, side.snapshot())
        .set(CONFLICT.UNDOES, side.undoes())
        .onDuplicateKeyIgnore()
        .execute();
  }

  /** The side holds now: it is in the log. */
  static void remove(DSLContext sql, Change side) {
    sql.deleteFrom(CONFLICT).where(is(side.kind(), side.key(), side.tx())).execute();
  }

  /**
   * A row replaced the side. That it was known is kept, and nothing of what it said: a post that
   * was brought back may give it once more.
   */
  static void replace(DSLContext sql, String kind, String key, String tx) {
    sql.update(CONFLICT)
        .set(CONFLICT.SETTLED_TX, CONFLICT.TX)
        .setNull(CONFLICT.SNAPSHOT)
        .where(is(kind, key, tx))
        .execute();
  }

  private static Condition is(String kind, String key, String tx) {
    return CONFLICT.KIND.eq(kind).and(CONFLICT.KEY.eq(key)).and(CONFLICT.TX.eq(tx));
  }

  /** Whether a transaction's side of an entry was ever here, replaced or not. */
  static boolean knows(DSLContext sql, String kind, String key, String tx) {
    return sql.fetchExists(CONFLICT, is(kind, key, tx));
  }

  /** What is still to be settled, oldest first. */
  static List<Change> open(DSLContext sql) {
    return where(sql, CONFLICT.SETTLED_TX.isNull());
  }

  /** The latest time that a side of each workstation has, UTC milliseconds. */
  public static Map<String, Long> lastOfWorkstations(DSLContext sql) {
    return sql.select(CONFLICT.WORKSTATION, max(CONFLICT.AT))
        .from(CONFLICT)
        .groupBy(CONFLICT.WORKSTATION)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Whether there is none that still says something. */
  static boolean isEmpty(DSLContext sql) {
    return !sql.fetchExists(CONFLICT, NOT_REPLACED);
  }

  /** The other sides of an entry. */
  static List<Change> of(DSLContext sql, String kind, String key) {
    return where(sql, CONFLICT.KIND.eq(kind).and(CONFLICT.KEY.eq(key)));
  }

  /** Those that a transaction settled. */
  static List<Change> settledBy(DSLContext sql, String kind, String key, String tx) {
    return where(
        sql, CONFLICT.KIND.eq(kind).and(CONFLICT.KEY.eq(key)).and(CONFLICT.SETTLED_TX.eq(tx)));
  }

  /** The side that holds a text, of a kind. */
  static Optional<Change> with(DSLContext sql, String kind, String text) {
    return where(sql, CONFLICT.KIND.eq(kind).and(CONFLICT.SNAPSHOT.contains(text))).stream()
        .findFirst();
  }

  /** A transaction settles all sides of an entry. */
  static void settle(DSLContext sql, String kind, String key, String tx) {
    sql.update(CONFLICT)
        .set(CONFLICT.SETTLED_TX, tx)
        .where(CONFLICT.KIND.eq(kind), CONFLICT.KEY.eq(key), CONFLICT.SETTLED_TX.isNull())
        .execute();
  }

  private static List<Change> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(CONFLICT)
        .where(condition.and(NOT_REPLACED))
        .orderBy(CONFLICT.AT, CONFLICT.TX)
        .fetch(ConflictTable::change);
  }

  private static Change change(ConflictRecord row) {
    return new Change(
        0,
        row.getTx(),
        row.getAt(),
        new Author(row.getWorkstation(), row.getSession(), row.getAgent()),
        row.getLabel(),
        row.getKind(),
        row.getKey(),
        row.getSnapshot(),
        row.getUndoes(),
        "",
        "");
  }
}
