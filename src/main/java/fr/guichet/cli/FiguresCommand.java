package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.exchange.figures.FiguresText;
import fr.guichet.model.figures.MonthFigures;
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

  @Override
  int run(Workplace workplace) {
    MonthFigures figures = workplace.desk().months().figures(month);
    around().say(json ? FiguresJson.write(figures) : FiguresText.write(figures));
    return 0;
  }
}
