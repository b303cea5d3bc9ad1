package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.desk.month.MonthReview;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.exchange.figures.FiguresText;
import fr.guichet.model.closing.MonthView;
import java.time.YearMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chiffres}: prints the figures of a month. */
@Command(name = "chiffres")
final class FiguresCommand extends SiteCommand {

  @Option(
      names = "--mois",
      required = true,
      paramLabel = "AAAA-MM",
      descriptionKey = "cli.chiffres.mois")
  private YearMonth month;

  @Option(names = "--json", descriptionKey = "cli.chiffres.json")
  private boolean json;

  @Option(names = "--actuel", descriptionKey = "cli.chiffres.actuel")
  private boolean recomputed;

  @Override
  int run(Workplace workplace) {
    MonthReview months = workplace.desk().months();
    MonthView view = recomputed ? months.now(month) : months.view(month);
    around().say(json ? FiguresJson.write(view) : FiguresText.write(view));
    return 0;
  }
}
