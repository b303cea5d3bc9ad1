package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.ACCESS;

import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import java.util.List;
import org.jooq.DSLContext;

/** The access journal: outside the log, since its lines leave after a year. */
public final class AccessTable {

  private AccessTable() {}

  public static void add(DSLContext sql, AccessEntry entry) {
    sql.insertInto(ACCESS, ACCESS.AT, ACCESS.AGENT_ID, ACCESS.WHAT, ACCESS.ABOUT)
        .values(entry.at(), entry.agent(), entry.what().name(), entry.about())
        .execute();
  }

  /** Newest first, by their order and not by the clock. */
  public static List<AccessEntry> all(DSLContext sql) {
    return sql.selectFrom(ACCESS)
        .orderBy(ACCESS.SEQ.desc())
        .fetch(
            row ->
                new AccessEntry(
                    row.getAt(), row.getAgentId(), Access.valueOf(row.getWhat()), row.getAbout()));
  }

  /** Forgets the lines before a moment, UTC milliseconds. */
  public static void forgetBefore(DSLContext sql, long at) {
    sql.deleteFrom(ACCESS).where(ACCESS.AT.lt(at)).execute();
  }
}
