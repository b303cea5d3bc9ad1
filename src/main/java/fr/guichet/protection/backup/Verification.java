package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.query.FileCheck;
import fr.guichet.storage.query.FileCheck.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Checks the file: SQLite, foreign keys, the chain of the log, each row against its snapshot. */
public final class Verification {

  private final Database database;

  public Verification(Database database) {
    this.database = database;
  }

  /**
   * @return what was checked, in French, a line each
   * @throws Failure DAMAGED with the first finding
   */
  public List<String> check() {
    List<String> lines = new ArrayList<>(database.read(Verification::check));
    lines.add(Texts.text("verify.logRows", database.read(FileCheck::logRows)));
    return lines;
  }

  /** The same checks on one state of any file of the present version. */
  static List<String> check(DSLContext sql) {
    return List.of(
        checked(sql, "verify.integrity", FileCheck::integrity),
        checked(sql, "verify.foreignKeys", FileCheck::foreignKeys),
        checked(sql, "verify.chain", FileCheck::chain),
        checked(sql, "verify.snapshots", FileCheck::snapshots));
  }

  /** What can be checked of a file of any version: the tables of older ones are others. */
  static void checkOlder(DSLContext sql) {
    checked(sql, "verify.integrity", FileCheck::integrity);
    checked(sql, "verify.foreignKeys", FileCheck::foreignKeys);
    checked(sql, "verify.chain", FileCheck::chain);
  }

  private static String checked(
      DSLContext sql, String key, Function<DSLContext, List<Finding>> check) {
    List<Finding> findings = check.apply(sql);
    if (!findings.isEmpty()) {
      Finding first = findings.getFirst();
      String what = Texts.text("verify.finding." + first.kind().name(), first.place());
      throw new Failure(Kind.DAMAGED, Texts.text("verify.damaged", findings.size(), what));
    }
    return Texts.text(key);
  }
}
