package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.text.Ids;
import fr.guichet.storage.file.Database;
import java.time.Clock;

/** Makes a demonstration site with months of made-up activity, the same for the same seed. */
public final class Demonstration {

  /** A whole year and the same month of the year before. */
  public static final int MONTHS = 13;

  public static final long SEED = 1;

  private final Database database;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Ids ids;

  Demonstration(Database database, Catalogue catalogue, Clock clock, Ids ids) {
    this.database = database;
    this.catalogue = catalogue;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Makes the site and its activity up to yesterday.
   *
   * @throws fr.guichet.model.failure.Failure ALREADY_USED when there is a site
   */
  public void make(int months, long seed) {
    throw new UnsupportedOperationException(database + "" + catalogue + clock + ids);
  }
}
