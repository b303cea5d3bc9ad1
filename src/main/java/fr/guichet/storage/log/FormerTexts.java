package fr.guichet.storage.log;

import static fr.guichet.storage.jooq.Tables.CHANGE;
import static fr.guichet.storage.jooq.Tables.CONFLICT;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Rewrites snapshots that held texts in clear, and links the rows of the log anew. */
public final class FormerTexts {

  private static final int PAGE = 500;

  private FormerTexts() {}

  /**
   * Rewrites the log and the other sides of conflicts, in the transaction of {@code sql}. Nothing
   * is written where nothing is rewritten.
   *
   * @param kind of the snapshots that may hold texts
   * @param rewriting the same snapshot where it holds none
   */
  public static void rewrite(DSLContext sql, String kind, UnaryOperator<String> rewriting) {
    log(sql, kind, rewriting);
    conflicts(sql, kind, rewriting);
  }

  private static void log(DSLContext sql, String kind, UnaryOperator<String> rewriting) {
    String before = ChangeHash.START;
    String previous = ChangeHash.START;
    List<Change> page = page(sql, 0);
    while (!page.isEmpty()) {
      for (Change change : page) {
        Change rewritten = rewritten(change, kind, rewriting);
        previous =
            ChangeLog.follows(change, before)
                ? link(sql, change, rewritten, previous)
                : leaveBroken(sql, rewritten);
        before = change.hash();
      }
      page = page(sql, page.getLast().seq());
    }
  }

  private static Change rewritten(Change change, String kind, UnaryOperator<String> rewriting) {
    return change.kind().equals(kind) && change.snapshot() != null
        ? change.holding(rewriting.apply(change.snapshot()))
        : change;
  }

  private static List<Change> page(DSLContext sql, long after) {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.SEQ.gt(after))
        .orderBy(CHANGE.SEQ)
        .limit(PAGE)
        .fetch(ChangeLog::change);
  }

  private static String link(DSLContext sql, Change change, Change rewritten, String previous) {
    if (change.previousHash().equals(previous) && rewritten.equals(change)) {
      return change.hash();
    }
    String hash = ChangeHash.of(rewritten, previous);
    put(sql, rewritten.linked(hash, previous));
    return hash;
  }

  /** What was not as it was written does not become true: its hash stays the one that it has. */
  private static String leaveBroken(DSLContext sql, Change rewritten) {
    put(sql, rewritten);
    return rewritten.hash();
  }

  private static void put(DSLContext sql, Change change) {
    sql.update(CHANGE)
        .set(CHANGE.SNAPSHOT, change.snapshot())
        .set(CHANGE.HASH, change.hash())
        .set(CHANGE.PREVIOUS_HASH, change.previousHash())
        .where(CHANGE.SEQ.eq(change.seq()))
        .execute();
  }

  private static void conflicts(DSLContext sql, String kind, UnaryOperator<String> rewriting) {
    sql.selectFrom(CONFLICT)
        .where(CONFLICT.KIND.eq(kind), CONFLICT.SNAPSHOT.isNotNull())
        .fetch()
        .forEach(
            row -> {
              row.setSnapshot(rewriting.apply(row.getSnapshot()));
              row.store();
            });
  }
}
