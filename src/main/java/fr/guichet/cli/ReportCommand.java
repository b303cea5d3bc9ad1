package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.InternalWorkbook;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapport}: writes the file of a month or of another period. */
@Command(name = "rapport")
final class ReportCommand extends SiteCommand {

  @Spec private CommandSpec spec;

  @Mixin private PeriodOptions periods;

  @Option(
      names = "--sortie",
      required = true,
      paramLabel = "FICHIER",
      descriptionKey = "cli.rapport.sortie")
  private Path target;

  @Option(names = "--sans-detail", descriptionKey = "cli.rapport.sansDetail")
  private boolean withoutDetail;

  @Option(names = "--usage-interne", descriptionKey = "cli.rapport.usageInterne")
  private boolean internal;

  private MonthFormat format;
  private Period period;

  @Override
  public Integer call() {
    period = periods.period();
    format =
        MonthFormat.of(target)
            .orElseThrow(() -> misuse(Texts.text("cli.rapport.format", target.getFileName())));
    if (withoutDetail && (internal || format == MonthFormat.CSV)) {
      throw misuse(Texts.text("cli.rapport.onlyDetail"));
    }
    return super.call();
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  @Override
  int run(Workplace workplace) {
    if (internal) {
      new InternalWorkbook(workplace.desk().months().internal(period))
          .write(format, target, Progress.NONE);
      noted(workplace, "access.about.internal");
      around().say(Texts.text("cli.rapport.internal"));
    } else {
      MonthWorkbook book = new MonthWorkbook(workplace.desk().months().book(period));
      (withoutDetail ? book.withoutDetail() : book).write(format, target, Progress.NONE);
      noted(workplace, withoutDetail ? "access.about.figures" : "access.about.period");
    }
    around().say(Texts.text("cli.rapport.done", target));
    return 0;
  }

  private void noted(Workplace workplace, String about) {
    workplace.desk().accesses().exported(Texts.text(about, period.words(), format.extension()));
  }
}
