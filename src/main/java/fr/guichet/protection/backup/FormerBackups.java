package fr.guichet.protection.backup;

import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.protection.Vault;
import fr.guichet.protection.personal.ClearTexts;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.table.KeyringTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Backups of earlier versions hold texts of visits in clear: each is brought to the present
 * version, sealed and put in its own place. One that cannot be (damaged, or locked by other keys)
 * stays as it is until its time is up.
 */
public final class FormerBackups {

  private static final String BESIDE = "sauvegarde-ancienne";

  private final Database database;
  private final Clock clock;
  private final BesidePlace beside;

  public FormerBackups(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.beside = new BesidePlace(database.folder(), BESIDE);
  }

  /** Seals what can be sealed, here and in the second place if that is there; takes seconds. */
  public void seal(Vault vault) {
    List<Path> folders = new ArrayList<>(List.of(database.folder().backups()));
    new SecondPlace(database, clock).folder().filter(Files::isDirectory).ifPresent(folders::add);
    for (Path folder : folders) {
      BackupFolder backups = new BackupFolder(folder);
      backups.names().forEach(name -> seal(backups, name, vault));
    }
  }

  private void seal(BackupFolder backups, BackupName name, Vault vault) {
    Path file = backups.file(name);
    try {
      if (!StoredFile.isPresentVersion(file)) {
        beside.clear();
        put(sealed(file, vault), backups, name);
      }
    } catch (Failure | IOException _) {
      // It stays as it is
    } finally {
      beside.clear();
    }
  }

  private Path sealed(Path file, Vault vault) throws IOException {
    DataFolder ready = beside.make();
    Files.copy(file, ready.database());
    List<WrappedKey> keys = database.read(KeyringTable::all);
    try (Database opened = Database.open(ready, clock)) {
      Restoring.carryOver(opened, keys);
      if (opened.read(KeyringTable::all).stream().noneMatch(keys::contains)) {
        throw new IOException("Locked by other keys");
      }
      opened.aside(sql -> ClearTexts.seal(sql, vault));
      new Verification(opened).check();
      opened.wipe();
    }
    return ready.database();
  }

  private static void put(Path sealed, BackupFolder backups, BackupName name) throws IOException {
    Path partial = backups.partial(name);
    try {
      Files.copy(sealed, partial, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          partial,
          backups.file(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
