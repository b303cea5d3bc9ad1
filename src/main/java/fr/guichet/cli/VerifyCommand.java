package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import picocli.CommandLine.Command;

/** {@code verifier}: checks the file, and prints what it checked. */
@Command(name = "verifier")
final class VerifyCommand extends SiteCommand {

  @Override
  int run(Workplace workplace) {
    workplace.desk();
    workplace.verification().check().forEach(around()::say);
    return 0;
  }
}
