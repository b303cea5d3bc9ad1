package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.workbook.MonthFormat;
import fr.guichet.exchange.workbook.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import java.time.YearMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapport}: writes the month's file. */
@Command(name = "rapport")
final class ReportCommand extends SiteCommand {

  @Spec private CommandSpec spec;

  @Option(
      names = "--mois",
      required = true,
      paramLabel = "AAAA-MM",
      descriptionKey = "cli.chiffres.mois")
  private YearMonth month;

  @Option(
      names = "--sortie",
      required = true,
      paramLabel = "FICHIER",
      descriptionKey = "cli.rapport.sortie")
  private Path target;

  private MonthFormat format;

  @Override
  public Integer call() {
    format =
        MonthFormat.of(target)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        Texts.text("cli.rapport.format", target.getFileName())));
    return super.call();
  }

  @Override
  int run(Workplace workplace) {
    new MonthWorkbook(workplace.desk().months().book(Period.of(month)))
        .write(format, target, Progress.NONE);
    around().say(Texts.text("cli.rapport.done", target));
    return 0;
  }
}
