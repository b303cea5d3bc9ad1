package fr.guichet.exchange.tables;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a site's own spreadsheet, {@code .csv}, {@code .xlsx} or {@code .ods}, as text. The size is
 * bounded; whatever cannot be read ends in one sentence.
 */
public final class TableFiles {

  /** The largest file read, in bytes. */
  private static final long LARGEST = 64L << 20;

  private TableFiles() {}

  /**
   * Reads one sheet.
   *
   * @param sheet name of the sheet, null for the first
   * @throws Failure UNREADABLE_FILE with the reason
   */
  public static Table read(Path file, String sheet) {
    return read(file, sheet, Progress.NONE);
  }

  /**
   * Reads one sheet, unless it is stopped.
   *
   * @param sheet name of the sheet, null for the first
   * @throws Failure UNREADABLE_FILE with the reason; REFUSED when it was stopped
   */
  public static Table read(Path file, String sheet, Progress progress) {
    String name = file.getFileName().toString();
    Workbook workbook = workbook(file);
    try {
      String chosen = chosen(workbook.sheets(), sheet, name);
      RowCollector rows = new RowCollector(name, progress);
      workbook.read(chosen, rows);
      String mark = workbook.sheets().isEmpty() ? "" : chosen;
      return new Table(name, chosen, Fingerprint.of(file, mark), rows.rows());
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  /**
   * The names of the sheets of a file, none for a text file.
   *
   * @throws Failure UNREADABLE_FILE with the reason
   */
  public static List<String> sheets(Path file) {
    try {
      return workbook(file).sheets();
    } catch (IOException e) {
      throw damaged(file.getFileName().toString(), e);
    }
  }

  private static Workbook workbook(Path file) {
    String name = file.getFileName().toString();
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw unreadable("import.file.missing", name, null);
      }
      if (Files.size(file) > LARGEST) {
        throw unreadable("import.file.tooLarge", name, null);
      }
      String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      FileKind.check(file, extension);
      return switch (extension) {
        case "csv" -> new CsvTable(file);
        case "xlsx" -> new XlsxTable(file);
        case "ods" -> new OdsTable(file);
        default -> throw unreadable("import.file.extension", name, null);
      };
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private static String chosen(List<String> sheets, String wanted, String name) {
    if (wanted == null) {
      return sheets.isEmpty() ? "" : sheets.getFirst();
    }
    if (sheets.isEmpty()) {
      throw unreadable("import.file.noSheets", name, null);
    }
    return sheets.stream()
        .filter(sheet -> sheet.equalsIgnoreCase(wanted.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.UNREADABLE_FILE,
                    text("import.file.unknownSheet", wanted, name, String.join(", ", sheets))));
  }

  static Failure unreadable(String key, String fileName, Throwable cause) {
    return new Failure(Failure.Kind.UNREADABLE_FILE, text(key, fileName), cause);
  }

  /** A file that is damaged, or that unpacks to more than any real one does. */
  static Failure damaged(String fileName, Throwable problem) {
    boolean bomb = false;
    for (Throwable each = problem; each != null && !bomb; each = behind(each)) {
      String words = String.valueOf(each.getMessage());
      bomb = each instanceof Archive.TooLarge || words.contains("Zip bomb"); // POI's word
    }
    return unreadable(bomb ? "import.file.unpacks" : "import.file.damaged", fileName, problem);
  }

  /** What the XML reader hides in a field of its own. */
  private static Throwable behind(Throwable problem) {
    return problem instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : problem.getCause();
  }

  /** A file whose rows can be read. */
  interface Workbook {

    /** Names of the sheets; none where the file is one table. */
    List<String> sheets() throws IOException;

    void read(String sheet, RowCollector rows) throws IOException;
  }
}
