package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.DRAFT;

import fr.guichet.model.visit.VisitDraft;
import fr.guichet.storage.log.Snapshots;
import java.util.List;
import org.jooq.DSLContext;

/** Visits in progress: outside the log, kept within 300 ms of a key. */
public final class DraftTable {

  private DraftTable() {}

  /** Inserts a draft, or replaces it; at is UTC milliseconds. */
  public static void put(DSLContext sql, VisitDraft draft, long at) {
    String content = Snapshots.write(draft);
    sql.insertInto(DRAFT)
        .set(DRAFT.ID, draft.id())
        .set(DRAFT.UPDATED_AT, at)
        .set(DRAFT.CONTENT, content)
        .onDuplicateKeyUpdate()
        .set(DRAFT.UPDATED_AT, at)
        .set(DRAFT.CONTENT, content)
        .execute();
  }

  public static void remove(DSLContext sql, String id) {
    sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
  }

  /** All drafts, in the order in which they were begun. */
  public static List<VisitDraft> all(DSLContext sql) {
    return sql.select(DRAFT.CONTENT)
        .from(DRAFT)
        .orderBy(DRAFT.ID)
        .fetch(row -> Snapshots.read(row.value1(), VisitDraft.class));
  }
}
