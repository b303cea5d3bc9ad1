package fr.guichet.storage.log;

import static fr.guichet.storage.jooq.Tables.CHANGE;
import static fr.guichet.storage.jooq.Tables.CONFLICT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.guichet.storage.jooq.tables.records.ChangeRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectOrderByStep;

/** The one log of changes: what was put or removed, when, by whom. */
public final class ChangeLog {

  private ChangeLog() {}

  private static void append(DSLContext sql, Change change) {
    sql.insertInto(CHANGE)
        .set(CHANGE.SEQ, change.seq())
        .set(CHANGE.TX, change.tx())
        .set(CHANGE.AT, change.at())
        .set(CHANGE.WORKSTATION, change.author().workstation())
        .set(CHANGE.SESSION, change.author().session())
        .set(CHANGE.AGENT, change.author().agent())
        .set(CHANGE.LABEL, change.label())
        .set(CHANGE.KIND, change.kind())
        .set(CHANGE.KEY, change.key())
        .set(CHANGE.ACTION, change.action())
        .set(CHANGE.SNAPSHOT, change.snapshot())
        .set(CHANGE.UNDOES, change.undoes())
        .set(CHANGE.HASH, change.hash())
        .set(CHANGE.PREVIOUS_HASH, change.previousHash())
        .execute();
  }

  /** The newest row: the head of the log. */
  public static Optional<Change> head(DSLContext sql) {
    return newest(sql.selectFrom(CHANGE));
  }

  /** The latest time that a row has, UTC milliseconds; 0 before the first. */
  public static long latest(DSLContext sql) {
    Long latest = sql.select(max(CHANGE.AT)).from(CHANGE).fetchSingle().value1();
    return latest == null ? 0 : latest;
  }

  /** The latest time that a row of each workstation has, UTC milliseconds. */
  public static Map<String, Long> lastOfWorkstations(DSLContext sql) {
    return sql.select(CHANGE.WORKSTATION, max(CHANGE.AT))
        .from(CHANGE)
        .groupBy(CHANGE.WORKSTATION)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Whether a transaction did something to a thing. */
  public static boolean holds(DSLContext sql, String tx, String kind, String key) {
    return sql.fetchExists(
        CHANGE, CHANGE.TX.eq(tx).and(CHANGE.KIND.eq(kind)).and(CHANGE.KEY.eq(key)));
  }

  /** The rows after a place of the log, in their order. */
  public static List<Change> after(DSLContext sql, long place) {
    return where(sql, CHANGE.SEQ.gt(place));
  }

  /** The last row that holds a text in what it put, of a kind. */
  public static Optional<Change> lastWith(DSLContext sql, String kind, String text) {
    return newest(
        sql.selectFrom(CHANGE).where(CHANGE.KIND.eq(kind), CHANGE.SNAPSHOT.contains(text)));
  }

  /** The last row that put something under a key. */
  public static Optional<Change> lastPut(DSLContext sql, String kind, String key) {
    return newest(
        sql.selectFrom(CHANGE)
            .where(CHANGE.KIND.eq(kind), CHANGE.KEY.eq(key), CHANGE.SNAPSHOT.isNotNull()));
  }

  /** Whether something of a kind was ever removed. */
  public static boolean wasRemoved(DSLContext sql, String kind) {
    return sql.fetchExists(CHANGE, CHANGE.KIND.eq(kind).and(CHANGE.SNAPSHOT.isNull()));
  }

  /** All changes of one aggregate, oldest first. */
  public static List<Change> of(DSLContext sql, String kind, String key) {
    return where(sql, CHANGE.KIND.eq(kind).and(CHANGE.KEY.eq(key)));
  }

  /** All changes of one transaction, in their order. */
  public static List<Change> ofTransaction(DSLContext sql, String tx) {
    return where(sql, CHANGE.TX.eq(tx));
  }

  /** The places in the log of all changes of one transaction, in their order. */
  public static List<Long> placesOf(DSLContext sql, String tx) {
    return sql.select(CHANGE.SEQ)
        .from(CHANGE)
        .where(CHANGE.TX.eq(tx))
        .orderBy(CHANGE.SEQ)
        .fetch(CHANGE.SEQ);
  }

  /** The change at a place of the log. */
  public static Change at(DSLContext sql, long seq) {
    return change(sql.selectFrom(CHANGE).where(CHANGE.SEQ.eq(seq)).fetchSingle());
  }

  /** The last change of an aggregate before a place of the log. */
  public static Optional<Change> before(DSLContext sql, Change change) {
    return newest(
        sql.selectFrom(CHANGE)
            .where(CHANGE.KIND.eq(change.kind()), CHANGE.KEY.eq(change.key()))
            .and(CHANGE.SEQ.lt(change.seq())));
  }

  /** The last change of an aggregate. */
  public static Optional<Change> last(DSLContext sql, String kind, String key) {
    return newest(sql.selectFrom(CHANGE).where(CHANGE.KIND.eq(kind), CHANGE.KEY.eq(key)));
  }

  /**
   * The newest transaction of an agent in a session that is neither an undo nor undone, one row of
   * it. An undo that was itself undone counts for nothing, so that its transaction can be undone
   * again.
   */
  public static Optional<Change> lastUndoable(DSLContext sql, Author author) {
    String session = author.session();
    var undo = CHANGE.as("undo");
    var redo = CHANGE.as("redo");
    return newest(
        sql.selectFrom(CHANGE)
            .where(CHANGE.SESSION.eq(session), CHANGE.AGENT.eq(author.agent()))
            .and(CHANGE.UNDOES.isNull())
            .and(
                CHANGE.TX.notIn(
                    sql.select(undo.UNDOES)
                        .from(undo)
                        .where(undo.SESSION.eq(session), undo.UNDOES.isNotNull())
                        .and(
                            undo.TX.notIn(
                                sql.select(redo.UNDOES)
                                    .from(redo)
                                    .where(redo.SESSION.eq(session), redo.UNDOES.isNotNull()))))));
  }

  /**
   * The newest undo of an agent in a session that can itself be undone: nothing new was done since,
   * one row of it.
   */
  public static Optional<Change> lastRedoable(DSLContext sql, Author author) {
    String session = author.session();
    var undone = CHANGE.as("undone");
    var later = CHANGE.as("later");
    var target = CHANGE.as("target");
    return newest(
        sql.selectFrom(CHANGE)
            .where(CHANGE.SESSION.eq(session), CHANGE.AGENT.eq(author.agent()))
            .and(CHANGE.UNDOES.isNotNull())
            .and(
                CHANGE.TX.notIn(
                    sql.select(undone.UNDOES).from(undone).where(undone.UNDOES.isNotNull())))
            .and(
                CHANGE.UNDOES.in(
                    sql.select(target.TX)
                        .from(target)
                        .where(target.SESSION.eq(session), target.UNDOES.isNull())))
            .andNotExists(
                sql.selectOne()
                    .from(later)
                    .where(later.SESSION.eq(session), later.UNDOES.isNull())
                    .and(later.SEQ.gt(CHANGE.SEQ))));
  }

  /**
   * All changes of some kinds in the order of their times, wherever they came in this log; without
   * those that another post's took the place of.
   */
  public static List<Change> inTime(DSLContext sql, List<String> kinds) {
    Condition lost =
        CONFLICT
            .KIND
            .eq(CHANGE.KIND)
            .and(CONFLICT.KEY.eq(CHANGE.KEY))
            .and(CONFLICT.TX.eq(CHANGE.TX));
    return sql.selectFrom(CHANGE)
        .where(CHANGE.KIND.in(kinds))
        .and(notExists(selectOne().from(CONFLICT).where(lost)))
        .orderBy(CHANGE.AT, CHANGE.SEQ)
        .fetch(ChangeLog::change);
  }

  /** One row a key: the last change of every aggregate of a kind that is still there. */
  public static Stream<Change> lastSnapshots(DSLContext sql, String kind) {
    var newest = CHANGE.as("newest");
    return sql.selectFrom(CHANGE)
        .where(CHANGE.KIND.eq(kind), CHANGE.SNAPSHOT.isNotNull())
        .and(
            CHANGE.SEQ.eq(
                sql.select(max(newest.SEQ))
                    .from(newest)
                    .where(newest.KIND.eq(kind), newest.KEY.eq(CHANGE.KEY))))
        .fetchSize(500)
        .fetchStream()
        .map(ChangeLog::change);
  }

  /** The removals of a kind that still hold: nothing was put back since. */
  public static List<Change> removals(DSLContext sql, String kind) {
    var newest = CHANGE.as("newest");
    return where(
        sql,
        CHANGE
            .KIND
            .eq(kind)
            .and(CHANGE.SNAPSHOT.isNull())
            .and(
                CHANGE.SEQ.eq(
                    sql.select(max(newest.SEQ))
                        .from(newest)
                        .where(newest.KIND.eq(kind), newest.KEY.eq(CHANGE.KEY)))));
  }

  /**
   * The changes after a place of the log to what lies or lay on days that begin so, oldest first.
   *
   * @param days how the days begin: « 2026-10- »
   */
  public static List<Change> since(DSLContext sql, long seq, List<String> kinds, String days) {
    return touching(sql, CHANGE.SEQ.gt(seq), kinds, days);
  }

  /**
   * The changes before that place which somebody at another workstation did not know: those of
   * others than it that are later than what it had read of them.
   *
   * @param read by workstation, UTC milliseconds
   */
  public static List<Change> unread(
      DSLContext sql, Change from, Map<String, Long> read, List<String> kinds, String days) {
    Condition unread = CHANGE.WORKSTATION.notIn(read.keySet());
    for (Map.Entry<String, Long> each : read.entrySet()) {
      unread = unread.or(CHANGE.WORKSTATION.eq(each.getKey()).and(CHANGE.AT.gt(each.getValue())));
    }
    Condition others = CHANGE.WORKSTATION.ne(from.author().workstation());
    return touching(sql, CHANGE.SEQ.lt(from.seq()).and(others).and(unread), kinds, days);
  }

  private static List<Change> touching(
      DSLContext sql, Condition which, List<String> kinds, String days) {
    var earlier = CHANGE.as("earlier");
    String day = "%\"" + days + "%";
    return where(
        sql,
        which
            .and(CHANGE.KIND.in(kinds))
            .and(
                CHANGE
                    .SNAPSHOT
                    .like(day)
                    .or(
                        exists(
                            selectOne()
                                .from(earlier)
                                .where(earlier.KIND.eq(CHANGE.KIND), earlier.KEY.eq(CHANGE.KEY))
                                .and(earlier.SEQ.lt(CHANGE.SEQ))
                                .and(earlier.SNAPSHOT.like(day))))));
  }

  /** The whole log, oldest first; to be closed. */
  public static Stream<Change> all(DSLContext sql) {
    return sql.selectFrom(CHANGE)
        .orderBy(CHANGE.SEQ)
        .fetchSize(500)
        .fetchStream()
        .map(ChangeLog::change);
  }

  /** True when the row is what was written, and follows the row before it. */
  public static boolean follows(Change change, String previousHash) {
    return change.previousHash().equals(previousHash)
        && change.hash().equals(ChangeHash.of(change, previousHash));
  }

  /**
   * Copies a row of another file's log, linked to the row that was copied before it.
   *
   * @return its hash
   */
  public static String copy(DSLContext sql, Change change, String previousHash) {
    String hash = ChangeHash.of(change, previousHash);
    append(sql, change.linked(hash, previousHash));
    return hash;
  }

  /** The hash before the first row. */
  public static String start() {
    return ChangeHash.START;
  }

  private static Optional<Change> newest(SelectOrderByStep<ChangeRecord> some) {
    return some.orderBy(CHANGE.SEQ.desc()).limit(1).fetchOptional(ChangeLog::change);
  }

  private static List<Change> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(CHANGE).where(condition).orderBy(CHANGE.SEQ).fetch(ChangeLog::change);
  }

  /** A row as it stands in its table. */
  public static Change change(ChangeRecord row) {
    return new Change(
        row.getSeq(),
        row.getTx(),
        row.getAt(),
        new Author(row.getWorkstation(), row.getSession(), row.getAgent()),
        row.getLabel(),
        row.getKind(),
        row.getKey(),
        row.getSnapshot(),
        row.getUndoes(),
        row.getHash(),
        row.getPreviousHash());
  }
}
