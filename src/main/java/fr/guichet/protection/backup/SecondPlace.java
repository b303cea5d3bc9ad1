package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.personal.ErasureRegister;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.WindowChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A second place for the backups of this workstation: a USB key or another folder, chosen by the
 * manager. It may be missing for some days; the file's own folder is never waited for.
 */
public final class SecondPlace {

  private static final String FOLDER = "safekeeping.second";
  private static final String DONE = "safekeeping.second.done";
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final Database database;
  private final Clock clock;

  SecondPlace(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The folder chosen; empty when there is none. */
  public Optional<Path> folder() {
    return choice(FOLDER).filter(text -> !text.isEmpty()).map(Path::of);
  }

  /**
   * Chooses a folder, or none with null.
   *
   * @throws Failure REFUSED when it is the data folder or lies in it: one disk holds both
   */
  public void choose(Path folder) {
    if (folder != null
        && folder.toAbsolutePath().normalize().startsWith(database.folder().path())) {
      throw new Failure(Kind.REFUSED, Texts.text("safekeeping.second.same"));
    }
    put(FOLDER, folder == null ? "" : folder.toAbsolutePath().normalize().toString());
    put(DONE, Long.toString(clock.millis()));
  }

  /** When something last went there, or when it was chosen. */
  private Optional<Instant> lastDone() {
    return folder().flatMap(_ -> choice(DONE)).map(Long::parseLong).map(Instant::ofEpochMilli);
  }

  /** Chosen, but nothing could be put there for a week. */
  public boolean isMissing() {
    Instant limit = clock.instant().minus(PATIENCE);
    return lastDone().map(done -> done.isBefore(limit)).orElse(false);
  }

  /**
   * Copies a checked backup there and compares; a place that is not there is left for later.
   *
   * @param thin whether older ones go
   */
  void copy(Path backup, BackupName name, boolean thin) {
    folder().filter(Files::isDirectory).ifPresent(folder -> copy(backup, name, thin, folder));
  }

  private void copy(Path backup, BackupName name, boolean thin, Path folder) {
    BackupFolder there = new BackupFolder(folder);
    Path partial = there.partial(name);
    try {
      Files.copy(backup, partial, StandardCopyOption.REPLACE_EXISTING);
      if (Files.mismatch(backup, partial) < 0) {
        Files.move(partial, there.file(name), StandardCopyOption.REPLACE_EXISTING);
        there.forgetPartials();
        if (thin) {
          there.thin(name);
        }
        new ErasureRegister(folder).write(Retention.leavesAgain(database));
        put(DONE, Long.toString(clock.millis()));
      }
    } catch (IOException | Failure _) {
      // Full or pulled out: told once nothing has gone there for a week
      partial.toFile().delete();
    }
  }

  private Optional<String> choice(String name) {
    return database.read(sql -> WindowChoices.find(sql, name));
  }

  private void put(String name, String value) {
    database.aside(sql -> WindowChoices.put(sql, name, value));
  }
}
