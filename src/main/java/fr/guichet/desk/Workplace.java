package fr.guichet.desk;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.posts.Joining;
import fr.guichet.model.ProgramVersion;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Ids;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Strength;
import fr.guichet.protection.backup.Safekeeping;
import fr.guichet.protection.backup.Verification;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.WriteWatch;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** A data folder with its file open: the site may still be missing. */
public final class Workplace implements AutoCloseable {

  private final Database database;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Ids ids;
  private final Accounts accounts;
  private final Safekeeping safekeeping;

  private Workplace(
      Database database, Catalogue catalogue, Clock clock, Strength strength, Ids ids) {
    this.database = database;
    this.catalogue = catalogue;
    this.clock = clock;
    this.ids = ids;
    this.accounts = new Accounts(database, clock, strength);
    this.safekeeping = new Safekeeping(database, clock);
  }

  /**
   * Opens the folder of a site that exists.
   *
   * @throws Failure NO_SITE, the folder being left as it is, when it holds none
   */
  public static Workplace open(Path folder, Catalogue catalogue, Clock clock, Strength strength) {
    return open(folder, catalogue, clock, strength, new Ids(clock, new SecureRandom()));
  }

  /** The same with other keys for what is new. */
  static Workplace open(Path folder, Catalogue catalogue, Clock clock, Strength strength, Ids ids) {
    DataFolder place = new DataFolder(folder);
    if (!place.holdsDatabase()) {
      throw new Failure(Kind.NO_SITE, Texts.text("failure.NO_SITE"));
    }
    return new Workplace(Database.open(place, clock), catalogue, clock, strength, ids);
  }

  /**
   * Opens a missing or empty folder, or one whose first start was cut short, to make a site there.
   *
   * @throws Failure ALREADY_USED when the folder holds something else; a site there is found out by
   *     {@link Setup}
   */
  public static Workplace openEmpty(
      Path folder, Catalogue catalogue, Clock clock, Strength strength) {
    return openEmpty(folder, catalogue, clock, strength, new Ids(clock, new SecureRandom()));
  }

  /** The same with other keys for what is new. */
  static Workplace openEmpty(
      Path folder, Catalogue catalogue, Clock clock, Strength strength, Ids ids) {
    DataFolder place = new DataFolder(folder);
    if (!place.empty() && !place.holdsDatabase()) {
      throw new Failure(Kind.ALREADY_USED, Texts.text("failure.ALREADY_USED"));
    }
    return new Workplace(Database.open(place, clock), catalogue, clock, strength, ids);
  }

  public Setup setup() {
    return new Setup(database, ids);
  }

  /** How this file becomes a post of a site that exists. */
  public Joining joining() {
    return new Joining(database, clock, ids, sql -> Updates.begin(sql, ProgramVersion.text()));
  }

  /** Who may work here, and who is in. */
  public Accounts accounts() {
    return accounts;
  }

  /**
   * What whoever signed in last can do here.
   *
   * @throws Failure NO_SITE when the file has none yet; REFUSED before somebody is in
   */
  public Desk desk() {
    return Desk.of(database, accounts, catalogue, clock, ids);
  }

  public Demonstration demonstration() {
    return new Demonstration(database, accounts, catalogue, clock, ids);
  }

  public Verification verification() {
    return new Verification(database);
  }

  /** Backups of the file; its days are those of the site. */
  public Safekeeping safekeeping() {
    return safekeeping;
  }

  /** What another version of the program does with the file first. */
  public Updates updates() {
    return updates(ProgramVersion.text());
  }

  /** The same for a version that is named. */
  Updates updates(String version) {
    return new Updates(database, safekeeping, version);
  }

  /** Who is told of every write from now on. */
  public void watch(WriteWatch watch) {
    database.watch(watch);
  }

  /** Where libraries write what they need for a moment. */
  public Path scratch() {
    return database.folder().scratch();
  }

  /** Where month files go unless another place is chosen. */
  public Path exports() {
    return database.folder().exports();
  }

  @Override
  public void close() {
    database.close();
  }
}
