package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.safekeeping.RepairReport;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.backup.Repairing;
import fr.guichet.protection.backup.Repairing.Repaired;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verifier}: checks the file and prints what it checked, or salvages what it can. */
@Command(name = "verifier")
final class VerifyCommand extends SiteCommand {

  @Option(names = "--reparer", descriptionKey = "cli.verifier.reparer")
  private boolean repair;

  @Override
  public Integer call() {
    if (!repair) {
      return super.call();
    }
    var repairing = new Repairing(folder(), around().clock());
    told(repairing.repair(Texts.text("cli.verifier.owner")));
    return 0;
  }

  private void told(Repaired repaired) {
    RepairReport report = repaired.report();
    around().say(Texts.text("repair.done", BackupWords.holds(repaired.contents())));
    around().say(Texts.text("repair.log", report.logRows(), report.lostLogRows()));
    around().say(Texts.text("repair.things", report.things(), report.fromTables()));
    around().say(Texts.text("repair.aside", report.lostAside()));
    report.unplaced().forEach(place -> around().say(Texts.text("repair.unplaced", place)));
    around().say(Texts.text("cli.restaurer.kept", repaired.keptAs()));
  }

  @Override
  int run(Workplace workplace) {
    workplace.desk();
    workplace.verification().check().forEach(around()::say);
    return 0;
  }
}
