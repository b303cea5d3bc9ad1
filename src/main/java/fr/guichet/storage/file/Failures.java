package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Sorts what SQLite reports into the closed list of failures, where it arises. */
final class Failures {

  private Failures() {}

  static Failure of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        return failure;
      }
      if (cause instanceof SQLiteException sqlite) {
        Kind kind = kind(sqlite.getResultCode());
        return new Failure(kind, sentence(kind), thrown);
      }
    }
    return new Failure(Kind.OTHER, sentence(Kind.OTHER), thrown);
  }

  static String sentence(Kind kind) {
    return Texts.text("failure." + kind.name());
  }

  private static Kind kind(SQLiteErrorCode code) {
    return switch (code.code & 0xff) {
      case 5, 6 -> Kind.LOCKED; // SQLITE_BUSY, SQLITE_LOCKED
      case 8, 14, 3 -> Kind.READ_ONLY; // SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM
      case 13 -> Kind.DISK_FULL; // SQLITE_FULL
      case 11, 26 -> Kind.DAMAGED; // SQLITE_CORRUPT, SQLITE_NOTADB
      default -> Kind.OTHER;
    };
  }
}
