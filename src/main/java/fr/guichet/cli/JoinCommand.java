package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.desk.posts.ReunionReport;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.posts.InvitationCode;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rejoindre}: makes another post of a site, in an empty or missing data folder. */
@Command(name = "rejoindre")
final class JoinCommand extends SiteCommand {

  @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "cli.rejoindre.code")
  private String code;

  @Parameters(index = "1", paramLabel = "DOSSIER", descriptionKey = "cli.reunir.dossier")
  private Path exchange;

  @Override
  public Integer call() {
    RecoveryCode read = InvitationCode.read(code);
    ExchangeFolder folder = new ExchangeFolder(exchange);
    folder.names();
    try (Workplace workplace = around().openEmpty(folder())) {
      ReunionReport report = workplace.joining().join(read, folder);
      workplace.accounts().journal().note("", Access.JOINED, "");
      String site = workplace.accounts().siteName();
      around().say(Texts.text("cli.rejoindre.done", site, folder()));
      return ReuniteCommand.tell(around(), report);
    }
  }

  @Override
  int run(Workplace workplace) {
    throw new IllegalStateException("It makes the site that it works at");
  }
}
