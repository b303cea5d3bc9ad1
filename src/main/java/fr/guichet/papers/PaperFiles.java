package fr.guichet.papers;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.exchange.files.FreeName;
import fr.guichet.exchange.ics.CalendarFile;
import fr.guichet.exchange.pdf.ChartSheets;
import fr.guichet.exchange.pdf.Papers;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.file.Paperwork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is printed, as PDF files in the exports folder, opened by the system.
 *
 * @param clock of the site
 * @param open shows a file
 */
public record PaperFiles(Path folder, Clock clock, Consumer<Path> open) implements Paperwork {

  @Override
  public Path print(VisitSummary summary) {
    return opened(Texts.text("paper.file.summary"), file -> Papers.write(summary, file));
  }

  @Override
  public Path print(AppointmentSlip slip) {
    return opened(Texts.text("paper.file.slip"), file -> Papers.write(slip, file));
  }

  @Override
  public Path print(DayList list) {
    Path file =
        opened(Texts.text("paper.file.day", list.day()), target -> Papers.write(list, target));
    new NamedFiles(folder, clock).destroyDue();
    return file;
  }

  @Override
  public Path print(ChartPaper paper) {
    return opened(paper.file(), file -> ChartSheets.write(paper, file));
  }

  private Path opened(String name, Consumer<Path> writing) {
    Path file = made(name);
    writing.accept(file);
    open.accept(file);
    return file;
  }

  @Override
  public Path picture(String name, byte[] png) {
    Path file = FreeName.of(made(name));
    new AtomicFile()
        .write(
            file,
            out -> {
              out.write(png);
              return true;
            });
    open.accept(file);
    return file;
  }

  @Override
  public void write(List<CalendarEvent> events, Path target) {
    CalendarFile.write(events, clock.getZone(), target);
  }

  @Override
  public List<CalendarEvent> read(Path file, LocalDate from, LocalDate until) {
    return CalendarFile.read(file, clock.getZone(), from, until);
  }

  /** The folder is made with the first paper. */
  private Path made(String name) {
    Path file = proposed(name);
    new ExportsFolder(folder).ready(file);
    return file;
  }

  @Override
  public Path proposed(String name) {
    return folder.resolve(name);
  }
}
