package fr.guichet.model.safekeeping;

import static fr.guichet.model.text.Texts.text;

/** What a backup holds and why it was made, in French. */
public final class BackupWords {

  private BackupWords() {}

  /** What it holds, on one line. */
  public static String holds(Backup backup) {
    return backup.readable().map(BackupWords::holds).orElseGet(() -> text("backup.unreadable"));
  }

  /** The same of its contents. */
  public static String holds(Contents contents) {
    return contents.lastVisit() == null
        ? text("backup.noVisit", contents.site())
        : text(
            "backup.holds",
            contents.site(),
            contents.visits(),
            contents.requests(),
            contents.appointments(),
            contents.lastVisit());
  }

  /** Why it was made. */
  public static String reason(Backup backup) {
    return text("backup.reason." + backup.name().reason());
  }
}
