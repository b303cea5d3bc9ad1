package fr.guichet.cli;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
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
    Desk desk = workplace.desk();
    String refusal = desk.management().refusal();
    if (!refusal.isEmpty()) {
      throw new Failure(Kind.REFUSED, refusal);
    }
    RecoveryCode code = desk.posts().invite(new ExchangeFolder(exchange));
    workplace.accounts().journal().note(desk.duty().serving().id(), Access.INVITED, "");
    around().say(Texts.text("cli.inviter.done", exchange));
    around().say(code.text());
    return 0;
  }
}
