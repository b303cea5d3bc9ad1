package fr.guichet.exchange.workbook.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the table of one sheet as a bare one: its titles and its lines, no head and no total. */
final class DetailCsv {

  private final Progress progress;

  DetailCsv(Progress progress) {
    this.progress = progress;
  }

  /**
   * Writes UTF-8 with its mark, separated by {@code ;}, numbers with a comma and all their
   * decimals.
   *
   * @return false when it was cancelled before the end
   */
  boolean write(SheetContent sheet, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff'); // Excel takes a file without it for Windows-1252
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
    int first = sheet.table().header();
    int last = sheet.table().last();
    for (int index = first; index <= last; index++) {
      if (progress.cancelled()) {
        return false;
      }
      csv.writeRecord(record(sheet.lines().get(index), sheet.columns()));
      progress.at((index - first + 1.0) / (last - first + 1));
    }
    csv.flush();
    return true;
  }

  private static List<String> record(Line line, int columns) {
    return IntStream.range(0, columns).mapToObj(column -> field(Look.cell(line, column))).toList();
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Whole(long number) -> Long.toString(number);
      case Cell.Decimal(double number) -> decimal(number);
      case Cell.Percent(double number) -> decimal(number);
      case Cell.Blank _, Cell.Text _, Cell.Label _, Cell.NumberTitle _, Cell.Day _ ->
          disarmed(cell.shown());
    };
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** Words that a spreadsheet would run as a formula are made a text (OWASP, CSV injection). */
  private static String disarmed(String words) {
    return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
  }
}
