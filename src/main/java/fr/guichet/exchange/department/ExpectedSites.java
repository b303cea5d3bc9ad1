package fr.guichet.exchange.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.exchange.tables.TextEncoding;
import fr.guichet.model.department.Expected;
import fr.guichet.model.department.SentFile;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.takeover.Table.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list of the sites whose files are due: one a line, its matricule first, then its name if it
 * is given. A text file, or a table (.csv, .xlsx, .ods).
 */
public final class ExpectedSites {

  private ExpectedSites() {}

  /**
   * Reads a list; a line of titles is passed over, a site named twice counts once.
   *
   * @throws Failure UNREADABLE_FILE with the reason
   */
  public static List<Expected> read(Path file) {
    Map<String, Expected> sites = new LinkedHashMap<>();
    List<List<String>> lines =
        lines(file)
            .filter(line -> !line.isEmpty() && !SentFile.matricule(line.getFirst()).isEmpty())
            .toList();
    lines.stream()
        .skip(hasTitles(lines) ? 1 : 0)
        .map(line -> new Expected(line.getFirst(), line.size() > 1 ? line.get(1) : ""))
        .forEach(site -> sites.putIfAbsent(site.matricule(), site));
    if (sites.isEmpty()) {
      throw new Failure(Kind.UNREADABLE_FILE, text("department.noExpected", file.getFileName()));
    }
    return List.copyOf(sites.values());
  }

  /**
   * Whether the first line says what stands below: alone of all it has no digit. Any other that has
   * none stays, as a site that the list would lose could not be missed.
   */
  private static boolean hasTitles(List<List<String>> lines) {
    return !lines.isEmpty()
        && (lines.getFirst().getFirst().equalsIgnoreCase("matricule")
            || !isNumbered(lines.getFirst())
                && lines.stream().skip(1).allMatch(ExpectedSites::isNumbered));
  }

  private static boolean isNumbered(List<String> line) {
    return line.getFirst().chars().anyMatch(Character::isDigit);
  }

  private static Stream<List<String>> lines(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(csv|xlsx|ods)")) {
      return TableFiles.read(file, null).rows().stream().map(Row::cells);
    }
    try {
      return TextEncoding.textOf(file)
          .lines()
          .map(line -> List.of(line.strip().split("\\s*[;\t]\\s*")));
    } catch (IOException e) {
      String sentence = text("import.file.missing", file.getFileName());
      throw new Failure(Kind.UNREADABLE_FILE, sentence, e);
    }
  }
}
