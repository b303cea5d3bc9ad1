package fr.guichet.protection.backup;

import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.personal.ErasureRegister;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.file.WindowLock;
import fr.guichet.storage.query.ContentsQuery;
import fr.guichet.storage.table.AccessTable;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.KeyringTable;
import fr.guichet.storage.table.PersonalEventTable;
import fr.guichet.storage.table.WindowChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Brings a backup back in the place of the file, which nobody may have open; it is kept. */
public final class Restoring {

  private static final String BESIDE = "restauration";

  private final DataFolder folder;
  private final Clock clock;

  public Restoring(Path folder, Clock clock) {
    this.folder = new DataFolder(folder);
    this.clock = clock;
    if (Files.isDirectory(folder)) {
      this.folder.useScratch(clock);
    }
  }

  /**
   * What was done.
   *
   * @param keptAs where the replaced file is now, empty when there was none
   */
  public record Restored(Contents contents, Optional<Path> keptAs) {}

  /** The backups of the folder, newest first, with what each holds. */
  public List<Backup> all() {
    Path backups = folder.path().resolve("backups");
    BackupFolder here = new BackupFolder(backups);
    return Files.isDirectory(backups) ? here.names().stream().map(here::read).toList() : List.of();
  }

  /**
   * The same as {@link #restore} without a window.
   *
   * @param owner what a window that opens meanwhile is told
   * @throws Failure LOCKED while a window has the folder
   */
  public Restored restoreAlone(Path backup, String owner, String agent) {
    try (WindowLock _ = WindowLock.take(folder, owner)) {
      return restore(backup, agent);
    }
  }

  /**
   * Checks the backup, brings it to the present version beside the file, then puts it in its place
   * in one move. The workstation gets a new id: its log goes another way from here, and the ids of
   * both files stay known as its former ones. What was erased since, and what is due by now, leaves
   * again; the access journal goes on.
   *
   * @param agent id of who does it, empty where that is not known
   * @throws Failure DAMAGED or FILE_TOO_NEW for the backup, LOCKED while somebody has the file; the
   *     file is then as it was
   */
  public Restored restore(Path backup, String agent) {
    if (!Files.isRegularFile(backup)) {
      throw new Failure(Kind.UNREADABLE_FILE, Texts.text("restore.noFile", backup));
    }
    StoredFile.read(
        backup,
        sql -> {
          check(backup, sql);
          return null;
        });
    BesidePlace beside = new BesidePlace(folder, BESIDE);
    try {
      beside.clear();
      DataFolder ready = beside.make();
      Known known = Known.of(folder, backup);
      Prepared prepared = prepare(backup, ready, known, agent);
      Optional<Path> keptAs = replace(ready.database());
      new ErasureRegister(folder.path()).write(prepared.erased());
      return new Restored(prepared.contents(), keptAs);
    } finally {
      beside.clear();
    }
  }

  private static void check(Path backup, DSLContext sql) {
    if (StoredFile.isPresentVersion(backup)) {
      Verification.check(sql);
    } else {
      Verification.checkOlder(sql);
    }
  }

  private record Prepared(Contents contents, List<PersonalEvent> erased) {}

  private Prepared prepare(Path backup, DataFolder beside, Known known, String agent) {
    try {
      Files.copy(backup, beside.database());
    } catch (IOException e) {
      throw new Failure(Kind.DISK_FULL, Texts.text("failure.DISK_FULL"), e);
    }
    try (Database ready = Database.open(beside, clock)) {
      new Verification(ready).check();
      ready.aside(sql -> WindowChoices.forgetWorkstation(sql, known.workstations()));
      ready.aside(sql -> noteAccess(sql, known.accesses(), backup, agent));
      carryOver(ready, known.keys());
      new Retention(ready, clock).eraseAgain(known.events(), known.believed());
      return new Prepared(ready.read(ContentsQuery::of), Retention.leavesAgain(ready));
    }
  }

  /** Who came in since the backup stays known, and who brought it back. */
  private void noteAccess(DSLContext sql, List<AccessEntry> known, Path backup, String agent) {
    Set<AccessEntry> there = new HashSet<>(AccessTable.all(sql));
    known.reversed().stream()
        .filter(entry -> !there.contains(entry))
        .forEach(entry -> AccessTable.add(sql, entry));
    String about = backup.getFileName().toString();
    AccessTable.add(sql, new AccessEntry(clock.millis(), agent, Access.RESTORED, about));
  }

  /**
   * A backup from before agents had passwords: the present ones open it, since its key in clear was
   * taken over by them. Without this nothing would open its names any more.
   */
  static void carryOver(Database ready, List<WrappedKey> keys) {
    if (ready.read(KeyringTable::all).isEmpty()) {
      Set<String> holders =
          ready.read(sql -> Aggregates.AGENT.all(sql).map(Agent::id).collect(Collectors.toSet()));
      holders.add(WrappedKey.RECOVERY);
      ready.aside(
          sql ->
              keys.stream()
                  .filter(key -> holders.contains(key.holder()))
                  .forEach(key -> KeyringTable.put(sql, key)));
    }
  }

  /**
   * What is known before a file is replaced.
   *
   * @param accesses newest first
   * @param keys what opens it
   * @param workstations under what ids it was written, in their order
   */
  private record Known(
      List<PersonalEvent> events,
      Optional<LocalDate> believed,
      List<AccessEntry> accesses,
      List<WrappedKey> keys,
      List<String> workstations) {

    static Known of(DataFolder folder, Path backup) {
      List<PersonalEvent> events = new ArrayList<>();
      Optional<LocalDate> believed = Optional.empty();
      List<AccessEntry> accesses = List.of();
      List<WrappedKey> keys = List.of();
      List<String> workstations = List.of();
      if (folder.holdsDatabase()) {
        try {
          events.addAll(StoredFile.read(folder.database(), PersonalEventTable::all));
          believed = StoredFile.read(folder.database(), Retention::believedIn);
          accesses = StoredFile.read(folder.database(), AccessTable::all);
          keys = StoredFile.read(folder.database(), KeyringTable::all);
          workstations = StoredFile.read(folder.database(), WindowChoices::workstations);
        } catch (Failure _) {
          // Damaged or of an older version: the registers remain
        }
      }
      events.addAll(new ErasureRegister(folder.path()).read());
      events.addAll(new ErasureRegister(backup.toAbsolutePath().getParent()).read());
      return new Known(events, believed, accesses, keys, workstations);
    }
  }

  private Optional<Path> replace(Path ready) {
    boolean there = folder.holdsDatabase();
    BackupFolder backups = new BackupFolder(folder.backups());
    Path keptAs = backups.file(backups.free(clock.instant(), Reason.REPLACED));
    StoredFile.replace(folder, ready, keptAs);
    return there ? Optional.of(keptAs) : Optional.empty();
  }
}
