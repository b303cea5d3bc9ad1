package fr.guichet.cli;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.department.ExpectedSites;
import fr.guichet.exchange.department.SentFolder;
import fr.guichet.exchange.workbook.consolidation.ConsolidationWorkbook;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.model.department.Consolidation;
import fr.guichet.model.department.Deadline;
import fr.guichet.model.department.Expected;
import fr.guichet.model.department.LeftOut;
import fr.guichet.model.department.Remark;
import fr.guichet.model.department.Sent;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code consolider}: puts the month files that sites sent together; needs no site.
 *
 * <p>Ends with 0 when everything counts, 3 when a file or a month was left out, 1 when nothing
 * could be used or written.
 */
@Command(name = "consolider")
final class ConsolidateCommand implements Callable<Integer> {

  private static final int LONGEST_DELAY = 366;

  @ParentCommand private GuichetCommand parent;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DOSSIER", descriptionKey = "cli.consolider.dossier")
  private Path folder;

  @Option(
      names = "--sortie",
      required = true,
      paramLabel = "FICHIER",
      descriptionKey = "cli.consolider.sortie")
  private Path target;

  @Option(names = "--attendus", paramLabel = "FICHIER", descriptionKey = "cli.consolider.attendus")
  private Path expected;

  @Option(
      names = "--delai",
      paramLabel = "JOURS",
      defaultValue = "10",
      descriptionKey = "cli.consolider.delai")
  private int delay;

  @Override
  public Integer call() {
    check();
    Surroundings around = parent.surroundings();
    List<Expected> sites = expected == null ? List.of() : ExpectedSites.read(expected);
    Sent sent = SentFolder.read(folder, target);
    var deadline = new Deadline(delay, LocalDate.now(around.clock()));
    Consolidation all = Consolidation.of(sent, sites, deadline);
    all.leftOut().forEach(file -> around.say(line(file)));
    if (all.months().isEmpty()) {
      throw new Failure(Kind.UNREADABLE_FILE, Texts.text("cli.consolider.nothing", folder));
    }
    new ConsolidationWorkbook(all, OfficialCatalogue.load())
        .write(target, around.clock().instant());
    told(around, all);
    return all.troubled() ? CommandLineEntry.REJECTED : 0;
  }

  private void check() {
    boolean sheets = MonthFormat.of(target).filter(f -> f != MonthFormat.CSV).isPresent();
    if (!sheets) {
      throw new ParameterException(
          spec.commandLine(), Texts.text("cli.consolider.format", target.getFileName()));
    }
    if (delay < 0 || delay > LONGEST_DELAY) {
      throw new ParameterException(
          spec.commandLine(), Texts.text("cli.misuse.value", delay, "--delai"));
    }
  }

  private static String line(LeftOut file) {
    return file.month().isEmpty()
        ? Texts.text("cli.consolider.leftOut", file.name(), file.reason())
        : Texts.text("cli.consolider.leftOut.month", file.name(), file.month(), file.reason());
  }

  private void told(Surroundings around, Consolidation all) {
    around.say(
        Texts.text(
            "cli.consolider.counted",
            all.files(),
            all.sites().size(),
            all.byMonth().size(),
            all.total().requests()));
    around.say(
        Texts.text(
            "cli.consolider.remarks",
            all.remarks(Remark.State.MISSING),
            all.remarks(Remark.State.LATE),
            all.remarks(Remark.State.OPEN),
            all.remarks(Remark.State.CONFLICT)));
    around.say(Texts.text("cli.consolider.done", target));
  }
}
