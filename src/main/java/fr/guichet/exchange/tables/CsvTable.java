package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.unreadable;
import static fr.guichet.model.text.Texts.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.guichet.model.failure.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A text file: the encoding and the separator are found out. It is read as a stream. */
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
    TextEncoding encoding = TextEncoding.of(file);
    if (encoding == null) {
      throw unreadable("import.file.notText", file.getFileName().toString(), null);
    }
    Separator separator = Separator.of(beginning(encoding));
    try (BufferedReader text = encoding.read(file)) {
      if (separator.announced()) {
        text.readLine();
      }
      read(text, separator, rows);
    }
  }

  private void read(Reader text, Separator separator, RowCollector rows) throws IOException {
    // A line break inside quotes does not make a row in a spreadsheet: rows are counted, not lines
    int line = separator.announced() ? 1 : 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false) // it would swallow the rest of the file
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(++line, row.getFields());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new Failure(
          Failure.Kind.UNREADABLE_FILE,
          text("import.file.quote", file.getFileName().toString(), line + 1),
          e);
    }
  }

  private String beginning(TextEncoding encoding) throws IOException {
    char[] sample = new char[Separator.SAMPLE];
    try (Reader text = encoding.read(file)) {
      int filled = 0;
      for (int read = 0; read >= 0 && filled < sample.length; filled += Math.max(0, read)) {
        read = text.read(sample, filled, sample.length - filled);
      }
      return new String(sample, 0, filled);
    }
  }
}
