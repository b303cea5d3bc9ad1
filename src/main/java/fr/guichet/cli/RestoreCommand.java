package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.protection.backup.Restoring.Restored;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restaurer}: lists the backups, or brings one back; into an empty folder too. */
@Command(name = "restaurer")
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private GuichetCommand parent;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  /** One or the other. */
  private static final class Choice {
    @Option(names = "--liste", descriptionKey = "cli.restaurer.liste")
    private boolean list;

    @Parameters(paramLabel = "SAUVEGARDE", descriptionKey = "cli.restaurer.fichier")
    private Path file;
  }

  @Override
  public Integer call() {
    Surroundings around = parent.surroundings();
    Path folder = Optional.ofNullable(parent.data()).orElseGet(around::usualFolder);
    Restoring restoring = new Restoring(folder, around.clock());
    if (choice.file == null) {
      list(around, restoring.all());
    } else {
      String agent = signInWherePossible(around, folder);
      String owner = Texts.text("cli.restaurer.owner");
      told(around, restoring.restoreAlone(choice.file, owner, agent));
    }
    return 0;
  }

  /**
   * A file that is well asks for a password; one that is gone or damaged cannot.
   *
   * @return the id of who came in, empty where nobody could
   */
  private String signInWherePossible(Surroundings around, Path folder) {
    try (Workplace workplace = around.open(folder)) {
      if (workplace.accounts().areMade()) {
        around.who().signIn(workplace.accounts(), parent.agent());
        return workplace.accounts().preferred();
      }
    } catch (Failure failure) {
      if (failure.kind() == Failure.Kind.REFUSED) {
        throw failure;
      }
    }
    return "";
  }

  private static void list(Surroundings around, List<Backup> backups) {
    if (backups.isEmpty()) {
      around.say(Texts.text("cli.restaurer.none"));
    }
    for (Backup backup : backups) {
      around.say(Texts.text("cli.restaurer.backup", backup.file(), BackupWords.holds(backup)));
    }
  }

  private static void told(Surroundings around, Restored restored) {
    around.say(Texts.text("cli.restaurer.done", BackupWords.holds(restored.contents())));
    restored.keptAs().ifPresent(kept -> around.say(Texts.text("cli.restaurer.kept", kept)));
  }
}
