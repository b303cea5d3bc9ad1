package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.WINDOW_CHOICE;

import java.util.Optional;
import org.jooq.DSLContext;

/** Choices of this workstation, outside the log: its id, who served last, the month shown. */
public final class WindowChoices {

  private WindowChoices() {}

  public static Optional<String> find(DSLContext sql, String name) {
    return sql.select(WINDOW_CHOICE.VALUE)
        .from(WINDOW_CHOICE)
        .where(WINDOW_CHOICE.NAME.eq(name))
        .fetchOptional(WINDOW_CHOICE.VALUE);
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
