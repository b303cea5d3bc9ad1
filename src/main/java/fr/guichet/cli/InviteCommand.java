package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inviter}: lets another post join, by a code that is told once, on the last line. */
@Command(name = "inviter")
final class InviteCommand extends SiteCommand {

  @Parameters(paramLabel = "DOSSIER", descriptionKey = "cli.reunir.dossier")
  private Path exchange;

  @Override
  int run(Workplace workplace) {
    RecoveryCode code = workplace.desk().posts().invite(new ExchangeFolder(exchange));
    around().say(Texts.text("cli.inviter.done", exchange));
    around().say(code.text());
    return 0;
  }
}
