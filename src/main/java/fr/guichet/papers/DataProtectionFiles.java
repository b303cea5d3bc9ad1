package fr.guichet.papers;

import fr.guichet.exchange.files.PersonFile;
import fr.guichet.exchange.pdf.DataPapers;
import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.PersonReport;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.settings.personal.PersonalFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/**
 * The files about personal data, in the exports folder. Those that name somebody say so in their
 * names, and leave by them.
 *
 * @param clock of the site
 * @param show shows a file
 */
public record DataProtectionFiles(Path folder, Clock clock, Consumer<Path> show)
    implements PersonalFiles {

  private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  @Override
  public Path write(PersonReport report) {
    Path file =
        folder.resolve(Texts.text("personFile.file", MADE.format(LocalDateTime.now(clock))));
    new ExportsFolder(folder).ready(file);
    PersonFile.write(report, file);
    return file;
  }

  @Override
  public Path write(DataPaper paper, DataPaper.Facts facts) {
    Path file = folder.resolve(paper.file() + ".pdf");
    new ExportsFolder(folder).ready(file);
    DataPapers.write(paper, facts, file);
    return file;
  }

  @Override
  public int destroyNamed() {
    return new NamedFiles(folder, clock).destroyAll();
  }

  @Override
  public void open(Path file) {
    show.accept(file);
  }
}
