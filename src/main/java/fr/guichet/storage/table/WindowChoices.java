package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.WINDOW_CHOICE;

import java.util.Optional;
import org.jooq.DSLContext;

/** Choices of this workstation, outside the log: its id, who served last, the month shown. */
public final class WindowChoices {

  /** Names the installation in the log. */
  public static final String WORKSTATION = "workstation";

  private WindowChoices() {}

  public static Optional<String> find(DSLContext sql, String name) {
    return sql.select(WINDOW_CHOICE.VALUE)
        .from(WINDOW_CHOICE)
        .where(WINDOW_CHOICE.NAME.eq(name))
        .fetchOptional(WINDOW_CHOICE.VALUE);
  }

  /** A file that was brought back goes another way: it gets a new id with the next window. */
  public static void forgetWorkstation(DSLContext sql) {
    sql.deleteFrom(WINDOW_CHOICE).where(WINDOW_CHOICE.NAME.eq(WORKSTATION)).execute();
  }

  public static void put(DSLContext sql, String name, String value) {
    sql.insertInto(WINDOW_CHOICE)
        .set(WINDOW_CHOICE.NAME, name)
        .set(WINDOW_CHOICE.VALUE, value)
        .onDuplicateKeyUpdate()
        .set(WINDOW_CHOICE.VALUE, value)
        .execute();
  }
}
