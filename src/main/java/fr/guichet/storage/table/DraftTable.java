package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.DRAFT;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.personal.BegunForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Visits in progress and forms that were begun, sealed: outside the log, kept at each key. */
public final class DraftTable {

  /** Before the id of a visit in progress where its departure is noted: alone it is an entry's. */
  static final String VISIT = "draft/";

  private static final Condition FORM = DRAFT.ID.startsWith(BegunForm.PREFIX);

  private DraftTable() {}

  /** What the content of a draft is sealed for. */
  public static String place(String id) {
    return "draft.content/" + id;
  }

  /**
   * A draft as it is stored.
   *
   * @param at when a key last changed it, UTC milliseconds
   */
  public record Stored(String id, Sealed content, long at) {}

  /** Inserts a draft, or replaces it. */
  public static void put(DSLContext sql, Stored draft) {
    sql.insertInto(DRAFT)
        .set(DRAFT.ID, draft.id())
        .set(DRAFT.UPDATED_AT, draft.at())
        .set(DRAFT.CONTENT, draft.content().text())
        .onDuplicateKeyUpdate()
        .set(DRAFT.UPDATED_AT, draft.at())
        .set(DRAFT.CONTENT, draft.content().text())
        .execute();
  }

  public static void remove(DSLContext sql, String id) {
    sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
  }

  /** When a key last changed each, by what it is called where its departure is noted. */
  public static Map<String, Long> lastKeys(DSLContext sql) {
    return sql.select(DRAFT.ID, DRAFT.UPDATED_AT)
        .from(DRAFT)
        .fetchMap(
            row -> isForm(row.value1()) ? row.value1() : called(row.value1()), Record2::value2);
  }

  /** What a visit in progress is called where its departure is noted. */
  public static String called(String visit) {
    return VISIT + visit;
  }

  /** Removes what is called so; false where no such draft is there. */
  public static boolean erase(DSLContext sql, String called) {
    boolean visit = called.startsWith(VISIT);
    String id = visit ? called.substring(VISIT.length()) : called;
    return (visit || isForm(id)) && sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute() > 0;
  }

  private static boolean isForm(String id) {
    return id.startsWith(BegunForm.PREFIX);
  }

  /** Visits in progress, in the order in which they were begun. */
  public static List<Stored> visits(DSLContext sql) {
    return those(sql, FORM.not());
  }

  /** Forms that were begun, in that order. */
  public static List<Stored> forms(DSLContext sql) {
    return those(sql, FORM);
  }

  private static List<Stored> those(DSLContext sql, Condition which) {
    return sql.select(DRAFT.ID, DRAFT.CONTENT, DRAFT.UPDATED_AT)
        .from(DRAFT)
        .where(which)
        .orderBy(DRAFT.ID)
        .fetch(row -> new Stored(row.value1(), new Sealed(row.value2()), row.value3()));
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
