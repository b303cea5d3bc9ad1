package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.safekeeping.RepairReport;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.file.WindowLock;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.query.ContentsQuery;
import fr.guichet.storage.repair.Repair;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Salvages what a damaged file still holds into a new one that takes its place; it is kept. */
public final class Repairing {

  private static final String BESIDE = "reparation";

  private final DataFolder folder;
  private final Clock clock;

  public Repairing(Path folder, Clock clock) {
    this.folder = new DataFolder(folder);
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param keptAs where the damaged file is now
   */
  public record Repaired(RepairReport report, Contents contents, Path keptAs) {}

  /**
   * Repairs the file, which nobody may have open. Cut short at any moment, it leaves the damaged
   * file or the repaired one.
   *
   * @param owner what a window that opens meanwhile is told
   * @throws Failure LOCKED while somebody has the file; DAMAGED where nothing can be read any more;
   *     FILE_TOO_NEW, or REFUSED for an older version: that has to be repaired by its own program
   */
  public Repaired repair(String owner) {
    if (!folder.holdsDatabase()) {
      throw new Failure(Kind.NO_SITE, Texts.text("failure.NO_SITE"));
    }
    try (WindowLock _ = WindowLock.take(folder, owner)) {
      if (!StoredFile.isPresentVersion(folder.database())) {
        throw new Failure(Kind.REFUSED, Texts.text("repair.version"));
      }
      return repair();
    }
  }

  private Repaired repair() {
    BesidePlace beside = new BesidePlace(folder, BESIDE);
    try {
      beside.clear();
      DataFolder ready = beside.make();
      Path copy = StoredFile.copyAsItIs(folder, ready.path().resolve("damaged.db"));
      Ready filled = fill(copy, ready);
      return new Repaired(filled.report(), filled.contents(), replace(ready.database()));
    } finally {
      beside.clear();
    }
  }

  private record Ready(RepairReport report, Contents contents) {}

  private Ready fill(Path copy, DataFolder ready) {
    try (Database fresh = Database.open(ready, clock)) {
      RepairReport report = StoredFile.salvage(copy, sql -> fill(fresh, new Repair(sql)));
      new Verification(fresh).check();
      return new Ready(report, fresh.read(ContentsQuery::of));
    }
  }

  private RepairReport fill(Database fresh, Repair repair) {
    fresh.aside(repair::bring);
    RepairReport[] report = new RepairReport[1];
    String id = UUID.randomUUID().toString();
    fresh.write(
        new Author("", id, ""),
        Texts.text("repair.label"),
        id,
        transaction -> report[0] = repair.complete(transaction));
    if (report[0].things() == 0) {
      throw new Failure(Kind.DAMAGED, Texts.text("repair.nothing"));
    }
    return report[0];
  }

  private Path replace(Path ready) {
    BackupFolder backups = new BackupFolder(folder.backups());
    Path keptAs = backups.file(backups.free(clock.instant(), Reason.REPLACED));
    StoredFile.replace(folder, ready, keptAs);
    return keptAs;
  }
}
