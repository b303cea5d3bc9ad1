package fr.guichet.cli;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.takeover.Takeover;
import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.tables.RejectsFile;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code importer}: takes a month kept in a spreadsheet over (docs/import.md). */
@Command(name = "importer")
final class ImportCommand extends SiteCommand {

  @Parameters(paramLabel = "FICHIER", descriptionKey = "cli.importer.fichier")
  private Path file;

  @Option(names = "--feuille", paramLabel = "NOM", descriptionKey = "cli.importer.feuille")
  private String sheet;

  @Option(
      names = "--correspondances",
      paramLabel = "F",
      descriptionKey = "cli.importer.correspondances")
  private Path correspondences;

  @Option(names = "--essai", descriptionKey = "cli.importer.essai")
  private boolean dryRun;

  @Option(names = "--partiel", descriptionKey = "cli.importer.partiel")
  private boolean partial;

  @Option(names = "--annuler", descriptionKey = "cli.importer.annuler")
  private boolean undo;

  @Override
  int run(Workplace workplace) {
    Desk desk = workplace.desk();
    if (undo) {
      desk.history().undoImport(name());
      around().say(Texts.text("takeover.undone", name()));
      return 0;
    }
    Takeover.Result result =
        desk.takeover()
            .importTable(
                TableFiles.read(file, sheet),
                new Reading(said(), TakeoverChoices.NONE),
                new Takeover.Options(dryRun, partial),
                Progress.NONE);
    return told(result);
  }

  private Correspondences said() {
    return correspondences == null
        ? Correspondences.none()
        : Correspondences.of(TableFiles.read(correspondences, null));
  }

  private String name() {
    return file.getFileName().toString();
  }

  private int told(Takeover.Result result) {
    TakeoverPlan plan = result.plan();
    plan.remarks().forEach(around()::say);
    String key = result.written() != null ? "written" : dryRun ? "dryRun" : "notWritten";
    around().say(Texts.text("cli.importer." + key, plan.visits().size(), plan.requests(), name()));
    if (plan.rejects().isEmpty()) {
      return 0;
    }
    Path rejects = RejectsFile.besides(file);
    write(rejects, plan);
    around().say(Texts.text("cli.importer.rejects", plan.rejectedRows(), rejects));
    return CommandLineEntry.REJECTED;
  }

  private static void write(Path rejects, TakeoverPlan plan) {
    try {
      Files.deleteIfExists(rejects);
      RejectsFile.write(rejects, plan.rejects());
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("cli.importer.noRejectsFile", rejects), e);
    }
  }
}
