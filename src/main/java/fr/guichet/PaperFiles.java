package fr.guichet;

import fr.guichet.exchange.ics.CalendarFile;
import fr.guichet.exchange.pdf.Papers;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Paperwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is printed, as PDF files in the exports folder, opened by the system.
 *
 * @param clock of the site
 * @param open shows a file
 */
record PaperFiles(Path folder, Clock clock, Consumer<Path> open) implements Paperwork {

  private static final Pattern LIST =
      Pattern.compile(
          Pattern.quote(Texts.text("paper.file.day", "|")).replace("|", "\\E(.{10})\\Q"));

  /**
   * Deletes the lists of days that are over: they may hold names, and are to be destroyed in the
   * evening.
   *
   * @throws Failure OTHER when one cannot be deleted
   */
  void destroyLists() {
    LocalDate today = LocalDate.now(clock);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> listBefore(each, today)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Failure(Kind.OTHER, Texts.text("failure.folder", folder), e);
    }
  }

  private static boolean listBefore(Path file, LocalDate today) {
    Matcher name = LIST.matcher(file.getFileName().toString());
    try {
      return name.matches() && LocalDate.parse(name.group(1)).isBefore(today);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @Override
  public void print(VisitSummary summary) {
    Path file = made(Texts.text("paper.file.summary"));
    Papers.write(summary, file);
    open.accept(file);
  }

  @Override
  public void print(AppointmentSlip slip) {
    Path file = made(Texts.text("paper.file.slip"));
    Papers.write(slip, file);
    open.accept(file);
  }

  @Override
  public void print(DayList list) {
    Path file = made(Texts.text("paper.file.day", list.day()));
    Papers.write(list, file);
    open.accept(file);
    destroyLists();
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
    try {
      Files.createDirectories(folder);
      return proposed(name);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", folder), e);
    }
  }

  @Override
  public Path proposed(String name) {
    return folder.resolve(name);
  }
}
