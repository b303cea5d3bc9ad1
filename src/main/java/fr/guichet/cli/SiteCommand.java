package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.files.ScratchFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** A command that works at the site of the data folder. */
abstract class SiteCommand implements Callable<Integer> {

  @ParentCommand private GuichetCommand parent;

  Surroundings around() {
    return parent.surroundings();
  }

  Path folder() {
    return Optional.ofNullable(parent.data()).orElseGet(around()::usualFolder);
  }

  @Override
  public Integer call() {
    try (Workplace workplace = around().open(folder())) {
      ScratchFiles.in(workplace.scratch());
      signIn(workplace);
      return run(workplace);
    }
  }

  Credentials who() {
    return around().who();
  }

  /** What {@code --agent} says, null for nothing. */
  String agentOption() {
    return parent.agent();
  }

  /** Nobody works at the site without a password. */
  void signIn(Workplace workplace) {
    who().signIn(workplace.accounts(), agentOption());
  }

  /** The exit status. */
  abstract int run(Workplace workplace);
}
