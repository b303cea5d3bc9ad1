package fr.guichet.papers;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the exports folder that may carry names, told by how this program names them: a
 * day's list goes once its day is over, the others a month after they were written.
 *
 * @param folder may be missing
 * @param clock of the site
 */
public record NamedFiles(Path folder, Clock clock) {

  private static final Duration KEPT = Duration.ofDays(31);

  private static final Pattern LIST =
      Pattern.compile(
          Pattern.quote(Texts.text("paper.file.day", "|")).replace("|", "\\E(.{10})\\Q"));

  private static final List<String> MARKS = List.of(Texts.text("paper.file.marks").split("\\|"));

  /**
   * Deletes those whose time is up.
   *
   * @return how many
   * @throws Failure OTHER when one cannot be deleted
   */
  public int destroyDue() {
    LocalDate today = LocalDate.now(clock);
    return destroy(file -> listBefore(file, today) || isMarked(file) && isOld(file));
  }

  /**
   * Deletes all of them: a person asked to be erased, and may stand in any.
   *
   * @return how many
   */
  int destroyAll() {
    return destroy(file -> listBefore(file, LocalDate.MAX) || isMarked(file));
  }

  private int destroy(Predicate<Path> going) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).filter(going).toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
      return all.size();
    } catch (IOException e) {
      throw new Failure(Kind.OTHER, Texts.text("failure.folder", folder), e);
    }
  }

  private static boolean listBefore(Path file, LocalDate day) {
    Matcher name = LIST.matcher(file.getFileName().toString());
    try {
      return name.matches() && LocalDate.parse(name.group(1)).isBefore(day);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isMarked(Path file) {
    String name = file.getFileName().toString();
    return MARKS.stream().anyMatch(name::contains);
  }

  private boolean isOld(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(KEPT));
    } catch (IOException e) {
      throw new Failure(Kind.OTHER, Texts.text("failure.folder", folder), e);
    }
  }
}
