package fr.guichet.desk;

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
    List<String> lines = new ArrayList<>();
    lines.add(checked("verify.integrity", FileCheck::integrity));
    lines.add(checked("verify.foreignKeys", FileCheck::foreignKeys));
    lines.add(checked("verify.chain", FileCheck::chain));
    lines.add(checked("verify.snapshots", FileCheck::snapshots));
    lines.add(Texts.text("verify.logRows", database.read(FileCheck::logRows)));
    return lines;
  }

  private String checked(String key, Function<DSLContext, List<Finding>> check) {
    List<Finding> findings = database.read(check);
    if (!findings.isEmpty()) {
      Finding first = findings.getFirst();
      String what = Texts.text("verify.finding." + first.kind().name(), first.place());
      throw new Failure(Kind.DAMAGED, Texts.text("verify.damaged", findings.size(), what));
    }
    return Texts.text(key);
  }
}
