package fr.guichet.desk.account;

import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.AccessTable;
import java.time.Clock;
import java.util.List;

/** Who signed in, exported, brought a backup back, changed rights: kept for twelve months. */
public final class AccessJournal {

  private final Database database;
  private final Clock clock;

  AccessJournal(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Notes something.
   *
   * @param agent the id of who did it, empty where that is not known
   * @param about whom or what, without any visitor's name; empty for nothing
   */
  public void note(String agent, Access what, String about) {
    database.aside(
        sql -> AccessTable.add(sql, new AccessEntry(clock.millis(), agent, what, about)));
  }

  /** All that is kept, newest first; for the responsable. */
  public List<AccessEntry> all() {
    return database.read(AccessTable::all);
  }

  /** Forgets what is older than a year. */
  public void forgetOld() {
    long before = clock.instant().minus(AccessEntry.KEPT).toEpochMilli();
    database.aside(sql -> AccessTable.forgetBefore(sql, before));
  }
}
