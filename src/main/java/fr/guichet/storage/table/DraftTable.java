package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.DRAFT;

import fr.guichet.model.contact.Sealed;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.DSLContext;

/** Visits in progress, sealed: outside the log, kept within 300 ms of a key. */
public final class DraftTable {

  private DraftTable() {}

  /** What the content of a draft is sealed for. */
  public static String place(String id) {
    return "draft.content/" + id;
  }

  /** A draft as it is stored. */
  public record Stored(String id, Sealed content) {}

  /** Inserts a draft, or replaces it; at is UTC milliseconds. */
  public static void put(DSLContext sql, Stored draft, long at) {
    sql.insertInto(DRAFT)
        .set(DRAFT.ID, draft.id())
        .set(DRAFT.UPDATED_AT, at)
        .set(DRAFT.CONTENT, draft.content().text())
        .onDuplicateKeyUpdate()
        .set(DRAFT.UPDATED_AT, at)
        .set(DRAFT.CONTENT, draft.content().text())
        .execute();
  }

  public static void remove(DSLContext sql, String id) {
    sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
  }

  /** All drafts, in the order in which they were begun. */
  public static List<Stored> all(DSLContext sql) {
    return sql.select(DRAFT.ID, DRAFT.CONTENT)
        .from(DRAFT)
        .orderBy(DRAFT.ID)
        .fetch(row -> new Stored(row.value1(), new Sealed(row.value2())));
  }

  /**
   * Seals what a file from before agents had passwords holds in clear: JSON, which no sealed text
   * looks like.
   *
   * @param sealing takes the id and what was typed
   * @return how many there were
   */
  public static int sealClear(DSLContext sql, BiFunction<String, String, Sealed> sealing) {
    Map<String, String> clear =
        sql.select(DRAFT.ID, DRAFT.CONTENT)
            .from(DRAFT)
            .where(DRAFT.CONTENT.startsWith("{"))
            .fetchMap(DRAFT.ID, DRAFT.CONTENT);
    clear.forEach(
        (id, typed) ->
            sql.update(DRAFT)
                .set(DRAFT.CONTENT, sealing.apply(id, typed).text())
                .where(DRAFT.ID.eq(id))
                .execute());
    return clear.size();
  }
}
