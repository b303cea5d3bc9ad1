package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.unreadable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file: the encoding and the separator are found out. */
final class CsvTable implements TableFiles.Workbook {

  private final Path file;

  CsvTable(Path file) {
    this.file = file;
  }

  @Override
  public List<String> sheets() {
    return List.of();
  }

  @Override
  public void read(String sheet, RowCollector rows) throws IOException {
    String text = TextDecoding.decode(Files.readAllBytes(file));
    String name = file.getFileName().toString();
    if (text.indexOf('\0') >= 0) {
      throw unreadable("import.file.notText", name, null);
    }
    Separator separator = Separator.of(text);
    int line = separator.announced() ? 1 : 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false) // it would swallow the rest of the file
            .ofCsvRecord(separator.announced() ? afterFirstLine(text) : text)) {
      // A line break inside quotes does not make a row in a spreadsheet: rows are counted, not
      // lines
      for (CsvRecord row : reader) {
        rows.add(++line, row.getFields());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable("import.file.damaged", name, e);
    }
  }

  private static String afterFirstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }
}
