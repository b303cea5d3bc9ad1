package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.ACCESS;
import static fr.guichet.storage.jooq.Tables.CONFLICT;
import static fr.guichet.storage.jooq.Tables.DRAFT;
import static fr.guichet.storage.jooq.Tables.KEYRING;
import static fr.guichet.storage.jooq.Tables.PERSONAL_EVENT;
import static fr.guichet.storage.jooq.Tables.PERSONAL_VALUE;
import static fr.guichet.storage.jooq.Tables.POST_BATCH;
import static fr.guichet.storage.jooq.Tables.POST_STATE;
import static fr.guichet.storage.jooq.Tables.WINDOW_CHOICE;

import java.util.List;
import org.jooq.Record;
import org.jooq.Table;

/** The tables outside the log, which no aggregate brings back. */
public final class Aside {

  public static final List<Table<? extends Record>> TABLES =
      List.of(
          ACCESS,
          CONFLICT,
          DRAFT,
          KEYRING,
          PERSONAL_EVENT,
          PERSONAL_VALUE,
          POST_BATCH,
          POST_STATE,
          WINDOW_CHOICE);

  private Aside() {}
}
