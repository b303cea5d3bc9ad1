package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.query.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Backups of the file. Each is of a file that was checked first, is itself checked before it gets
 * its name, and only then do older ones go.
 */
public final class Safekeeping {

  /** How long the window runs between two backups. */
  private static final Duration RUNNING = Duration.ofHours(2);

  private final Database database;
  private final BackupFolder here;
  private final SecondPlace second;
  private final Clock clock;

  /**
   * @param clock in the zone of the site
   */
  public Safekeeping(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.here = new BackupFolder(database.folder().backups());
    this.second = new SecondPlace(database, clock);
  }

  /**
   * Makes a backup, also in the second place if that is there. While the date is doubtful no older
   * one goes, as nothing is erased: by a clock far ahead all of them are too old.
   *
   * @throws Failure DAMAGED when the file is not well: it is not copied, and no backup goes
   */
  public synchronized Backup make(Reason reason) {
    new Verification(database).check();
    BackupName name = here.free(clock.instant(), reason);
    Path partial = here.partial(name);
    try {
      Files.deleteIfExists(partial);
      database.copyTo(partial);
      StoredFile.read(partial, Verification::check);
      Files.move(partial, here.file(name));
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", here.path()), e);
    } finally {
      partial.toFile().delete();
    }
    here.forgetPartials();
    boolean believed = !new Retention(database, clock).isDateDoubtful();
    if (believed) {
      here.thin(name);
    }
    second.copy(here.file(name), name, believed);
    return here.read(name);
  }

  /** All backups of this workstation, newest first, with what each holds. */
  public List<Backup> all() {
    return here.names().stream().map(here::read).toList();
  }

  /** When the last backup was made; empty before the first. */
  public Optional<Instant> last() {
    return here.names().stream().findFirst().map(BackupName::madeAt);
  }

  /** The backup that is due now: the first of the day, or another when much was written since. */
  public Optional<Reason> due() {
    Optional<Instant> last = last().filter(at -> !at.isAfter(clock.instant()));
    if (last.map(at -> !day(at).equals(day(clock.instant()))).orElse(true)) {
      return Optional.of(Reason.DAILY);
    }
    Instant then = last.orElseThrow();
    boolean longAgo = Duration.between(then, clock.instant()).compareTo(RUNNING) >= 0;
    return longAgo && isBehind() ? Optional.of(Reason.RUNNING) : Optional.empty();
  }

  /** Whether the log has more rows than the newest backup; asked when the window closes. */
  public boolean isBehind() {
    long rows = database.read(FileCheck::logRows);
    return here.names().stream()
        .findFirst()
        .flatMap(newest -> here.read(newest).readable())
        .map(contents -> contents.logRows() != rows)
        .orElse(true);
  }

  private LocalDate day(Instant at) {
    ZoneId zone = clock.getZone();
    return LocalDate.ofInstant(at, zone);
  }

  public SecondPlace second() {
    return second;
  }
}
