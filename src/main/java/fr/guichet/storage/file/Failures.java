package fr.guichet.storage.file;

import fr.guichet.model.catalogue.UnknownCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Sorts what SQLite reports into the closed list of failures, where it arises. */
final class Failures {

  /** What makes values of rows. */
  private static final List<String> ROWS =
      List.of("fr.guichet.storage.table.", "fr.guichet.storage.query.", "fr.guichet.storage.log.");

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
    Kind kind = isDamage(thrown) ? Kind.DAMAGED : Kind.OTHER;
    return new Failure(kind, sentence(kind), thrown);
  }

  /**
   * Whether a value of the file cannot be what the program wrote: an unknown word, a day that is
   * none. Rows are checked as they are written, so that only damage makes them so. It arises below
   * what reads rows; what arises elsewhere is a defect of the program.
   */
  static boolean isDamage(Throwable problem) {
    if (problem instanceof UnknownCode) {
      return true;
    }
    for (StackTraceElement frame : problem.getStackTrace()) {
      String name = frame.getClassName();
      if (ROWS.stream().anyMatch(name::startsWith)) {
        return true;
      }
      if (name.startsWith("fr.guichet.") && !name.startsWith("fr.guichet.model.")) {
        return false;
      }
    }
    return false;
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
