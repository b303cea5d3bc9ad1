package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.text.Texts;
import picocli.CommandLine.Command;

/** {@code sauvegarder}: checks the file and makes a backup of it. */
@Command(name = "sauvegarder")
final class BackUpCommand extends SiteCommand {

  @Override
  int run(Workplace workplace) {
    Backup made = workplace.safekeeping().make(Reason.ASKED);
    around().say(Texts.text("cli.sauvegarder.done", made.file()));
    around().say(BackupWords.holds(made));
    return 0;
  }
}
