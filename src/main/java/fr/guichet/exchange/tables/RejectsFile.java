package fr.guichet.exchange.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.guichet.model.takeover.Reject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what an import could not place beside its file, to be opened in a spreadsheet. */
public final class RejectsFile {

  private RejectsFile() {}

  /** {@code janvier.csv} has its rejects in {@code janvier.csv.rejets.csv}. */
  public static Path besides(Path file) {
    return file.resolveSibling(file.getFileName() + ".rejets.csv");
  }

  /**
   * Writes UTF-8 with its mark, separated by {@code ;}, replacing what was there.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void write(Path file, List<Reject> rejects) throws IOException {
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      text.write('\ufeff'); // Excel takes a file without it for Windows-1252
      CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
      csv.writeRecord("ligne", "colonne", "valeur", "raison", "proposition");
      for (Reject reject : rejects) {
        csv.writeRecord(
            Integer.toString(reject.line()),
            disarmed(reject.column()),
            disarmed(reject.value()),
            disarmed(reject.reason()),
            disarmed(reject.proposition()));
      }
      csv.flush();
    }
  }

  /** A cell that a spreadsheet would run as a formula is made a text (OWASP, CSV injection). */
  private static String disarmed(String cell) {
    return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }
}
