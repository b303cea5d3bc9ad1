package fr.guichet.desk.takeover;

import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.takeover.TakeoverPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Years of activity in one file, and a program of its own that reads it with little memory. */
public final class BigFiles {

  private static final List<String> HEADER =
      List.of(
          "date",
          "heure",
          "conseiller",
          "canal",
          "partenaire",
          "demarche",
          "resultat",
          "duree",
          "precision");

  private BigFiles() {}

  private static List<String> row(int number) {
    return List.of(
        "%02d/%02d/202%d".formatted(1 + number % 28, 1 + number % 12, number / 25_000 % 6),
        "%02d:%02d".formatted(9 + number % 8, number % 60),
        number % 2 == 0 ? "Camille Martin" : "Julie Durand",
        "accueil",
        "CAF",
        "CAF-RSA",
        number % 5 == 0 ? "en cours" : "résolu",
        "20",
        "ligne " + number);
  }

  /** Writes a file of that format, the header and so many rows. */
  public static Path write(Path folder, String extension, int rows) throws IOException {
    Path file = folder.resolve("dix-ans." + extension);
    switch (extension) {
      case "csv" -> csv(file, rows);
      case "xlsx" -> xlsx(file, rows);
      default -> ods(file, rows);
    }
    return file;
  }

  private static void csv(Path file, int rows) throws IOException {
    try (Writer text = Files.newBufferedWriter(file)) {
      text.write(String.join(";", HEADER) + "\n");
      for (int i = 0; i < rows; i++) {
        text.write(String.join(";", row(i)) + "\n");
      }
    }
  }

  private static void xlsx(Path file, int rows) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream bytes = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("Activité");
      for (int i = -1; i < rows; i++) {
        List<String> cells = i < 0 ? HEADER : row(i);
        var made = sheet.createRow(i + 1);
        for (int c = 0; c < cells.size(); c++) {
          made.createCell(c).setCellValue(cells.get(c));
        }
      }
      workbook.write(bytes);
    }
  }

  private static void ods(Path file, int rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      text.write(
          "<office:document-content"
              + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
              + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
              + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
              + "<office:body><office:spreadsheet><table:table table:name='Activité'>");
      for (int i = -1; i < rows; i++) {
        text.write("<table:table-row>");
        for (String cell : i < 0 ? HEADER : row(i)) {
          text.write(
              "<table:table-cell office:value-type='string'><text:p>"
                  + cell
                  + "</text:p></table:table-cell>");
        }
        text.write("</table:table-row>");
      }
      text.write("</table:table></office:spreadsheet></office:body></office:document-content>");
      text.flush();
      zip.closeEntry();
    }
  }

  /** Reads a file and says how many requests it holds. */
  public static void main(String... args) {
    TakeoverPlan plan = Imported.plan(Reading.USUAL, TableFiles.read(Path.of(args[0]), null));
    System.out.println(plan.requests() + " " + plan.rejects().size());
  }
}
