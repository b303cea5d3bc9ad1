package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.desk.posts.ReunionReport;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code reunir}: gives the other posts what was noted here, and takes what they noted. */
@Command(name = "reunir")
final class ReuniteCommand extends SiteCommand {

  @Parameters(paramLabel = "DOSSIER", descriptionKey = "cli.reunir.dossier")
  private Path exchange;

  @Override
  int run(Workplace workplace) {
    return tell(around(), workplace.desk().posts().reunite(new ExchangeFolder(exchange), true));
  }

  /** Says what went and came; the exit status. */
  static int tell(Surroundings around, ReunionReport report) {
    around.say(Texts.text("cli.reunir.done", report.given(), report.taken()));
    report.remarks().forEach(around::say);
    report.conflicts().forEach(around::say);
    report.refused().forEach(around::say);
    return report.refused().isEmpty() ? 0 : CommandLineEntry.REJECTED;
  }
}
