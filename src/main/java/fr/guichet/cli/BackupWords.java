package fr.guichet.cli;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.text.Texts;

/** What a backup holds, on one line. */
final class BackupWords {

  private BackupWords() {}

  static String of(Backup backup) {
    return backup.readable().map(BackupWords::of).orElseGet(() -> Texts.text("backup.unreadable"));
  }

  static String of(Contents contents) {
    return contents.lastVisit() == null
        ? Texts.text("backup.noVisit", contents.site())
        : Texts.text(
            "backup.holds",
            contents.site(),
            contents.visits(),
            contents.requests(),
            contents.appointments(),
            contents.lastVisit());
  }
}
