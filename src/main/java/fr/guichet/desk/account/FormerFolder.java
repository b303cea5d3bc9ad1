package fr.guichet.desk.account;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.protection.ClearKey;
import fr.guichet.protection.Vault;
import fr.guichet.protection.backup.FormerBackups;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.WindowChoices;
import java.time.Clock;

/** What a folder has from earlier versions: a key in clear beside its file, texts in backups. */
record FormerFolder(Database database, ClearKey key, Clock clock) {

  static FormerFolder of(Database database, Clock clock) {
    return new FormerFolder(database, new ClearKey(database.folder().path()), clock);
  }

  /** What was sealed so far goes on being opened by the same key; a new one where there is none. */
  Vault vault() {
    return key.vault().orElseGet(Vault::fresh);
  }

  /**
   * Once the key is locked by passwords: leaves no clear copy of it, nor of what the file and its
   * backups held. Nothing to do in a folder that never had one; while somebody else is in the file
   * it waits for the next time.
   *
   * @param wasClear whether something was sealed that the file held in clear
   */
  void leaveBehind(Vault vault, boolean wasClear) {
    if (wasClear || key.exists() || database.read(WindowChoices::hasTracesOfTexts)) {
      try {
        if (database.wipe()) {
          new FormerBackups(database, clock).seal(vault);
          key.wipe();
          database.aside(WindowChoices::tracesOfTextsGone);
        }
      } catch (Failure busy) {
        if (busy.kind() != Kind.LOCKED) {
          throw busy;
        }
      }
    }
  }
}
