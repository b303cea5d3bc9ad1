package fr.guichet.desk;

import fr.guichet.model.News;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.protection.backup.Safekeeping;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Another version of the program has the file: a backup comes first, then what is new is told. */
public final class Updates {

  private static final String OPENED = "version.opened";
  private static final String TOLD = "version.told";

  private final Database database;
  private final Safekeeping safekeeping;
  private final String version;

  Updates(Database database, Safekeeping safekeeping, String version) {
    this.database = database;
    this.safekeeping = safekeeping;
    this.version = version;
  }

  /** A site that this version makes has nothing to back up, its agents nothing to be told. */
  static void begin(DSLContext sql, String version) {
    WindowChoices.put(sql, OPENED, version);
    WindowChoices.put(sql, TOLD, version);
  }

  /**
   * Backs up a site that another version had last, before this one writes anything; also when the
   * file stays of the same form.
   *
   * @throws fr.guichet.model.failure.Failure as {@link Safekeeping#make}: nothing was written
   */
  public void backUp() {
    boolean other =
        database.read(
            sql ->
                Aggregates.SITE.all(sql).findFirst().isPresent()
                    && !WindowChoices.find(sql, OPENED).equals(Optional.of(version)));
    if (other) {
      safekeeping.make(Reason.UPGRADE);
      database.aside(sql -> WindowChoices.put(sql, OPENED, version));
    }
  }

  /** What this version brought, once; empty where it was told before. */
  public List<News> news() {
    String told = database.read(sql -> WindowChoices.find(sql, TOLD)).orElse("");
    if (told.equals(version)) {
      return List.of();
    }
    database.aside(sql -> WindowChoices.put(sql, TOLD, version));
    return News.since(told);
  }
}
