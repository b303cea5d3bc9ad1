package fr.guichet.exchange.workbook.ods;

import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets in the format of LibreOffice (ODF 1.3), as a stream: a year of lines fits in memory
 * (docs/decisions).
 */
public final class OdsWriter {

  private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

  private static final int LETTERS = 26;

  private final String title;
  private final String author;
  private final Instant made;
  private final Progress progress;

  /**
   * @param title of the document, printed on each page
   * @param author of the document
   * @param made when
   */
  public OdsWriter(String title, String author, Instant made, Progress progress) {
    this.title = title;
    this.author = author;
    this.made = made;
    this.progress = progress;
  }

  /**
   * Writes all sheets.
   *
   * @return false when it was cancelled before the end
   */
  public boolean write(List<SheetContent> sheets, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    mimetype(zip);
    zip.putNextEntry(new ZipEntry("content.xml"));
    List<OdsSheet> numbered = numbered(sheets);
    if (!content(new OdsXml(zip, "office:document-content"), numbered)) {
      return false;
    }
    zip.closeEntry();
    List<OdsPicture> pictures = numbered.stream().flatMap(s -> s.pictures().stream()).toList();
    for (OdsPicture picture : pictures) {
      part(zip, picture.path(), stream -> stream.write(picture.png()));
    }
    OdsParts parts = new OdsParts(title, author);
    part(zip, "styles.xml", stream -> parts.styles(stream, numbered));
    part(zip, "settings.xml", stream -> parts.settings(stream, sheets));
    part(zip, "meta.xml", stream -> parts.meta(stream, made.truncatedTo(ChronoUnit.SECONDS)));
    part(zip, "META-INF/manifest.xml", stream -> parts.manifest(stream, MIME, pictures));
    zip.finish();
    progress.at(1);
    return true;
  }

  /** First and not packed, so that a program knows the file by its first bytes. */
  private static void mimetype(ZipOutputStream zip) throws IOException {
    byte[] bytes = MIME.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static List<OdsSheet> numbered(List<SheetContent> sheets) {
    List<OdsSheet> numbered = new ArrayList<>();
    for (SheetContent sheet : sheets) {
      numbered.add(new OdsSheet(sheet, numbered.size()));
    }
    return numbered;
  }

  private interface Part {
    void write(OutputStream stream) throws IOException;
  }

  private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    part.write(zip);
    zip.closeEntry();
  }

  private boolean content(OdsXml xml, List<OdsSheet> sheets) throws IOException {
    OdsParts.fonts(xml);
    xml.open("office:automatic-styles");
    styles(xml, sheets);
    xml.close().open("office:body").open("office:spreadsheet");
    int all = sheets.stream().mapToInt(sheet -> sheet.heights().length).sum();
    int done = 0;
    for (OdsSheet sheet : sheets) {
      if (!lines(xml, sheet, done, all)) {
        return false;
      }
      done += sheet.heights().length;
    }
    filters(xml, sheets);
    xml.end();
    return true;
  }

  private static void styles(OdsXml xml, List<OdsSheet> sheets) throws IOException {
    OdsStyles styles = new OdsStyles(xml);
    styles.cells();
    TreeSet<Integer> heights = new TreeSet<>();
    for (OdsSheet sheet : sheets) {
      sheet.styles(styles);
      for (int points : sheet.heights()) {
        heights.add(points);
      }
    }
    styles.lines(heights);
    OdsPages.sheets(xml, sheets);
  }

  private boolean lines(OdsXml xml, OdsSheet sheet, int before, int all) throws IOException {
    xml.open(
        "table:table",
        "table:name",
        sheet.content().name(),
        "table:style-name",
        OdsPages.sheet(sheet.number()));
    sheet.shapes(xml);
    sheet.columns(xml);
    for (int line = 0; line < sheet.heights().length; line++) {
      if (progress.cancelled()) {
        return false;
      }
      sheet.line(xml, line);
      progress.at((before + line + 1.0) / (all + 1));
    }
    xml.close();
    return true;
  }

  private static void filters(OdsXml xml, List<OdsSheet> sheets) throws IOException {
    xml.open("table:database-ranges");
    for (int number = 0; number < sheets.size(); number++) {
      SheetContent sheet = sheets.get(number).content();
      if (sheet.table().filtered()) {
        xml.empty(
            "table:database-range",
            "table:name",
            "__Anonymous_Sheet_DB__" + number,
            "table:target-range-address",
            range(sheet),
            "table:display-filter-buttons",
            "true");
      }
    }
    xml.close();
  }

  private static String range(SheetContent sheet) {
    String name = "'" + sheet.name().replace("'", "''") + "'.";
    SheetContent.Table table = sheet.table();
    String last = letters(sheet.columns() - 1);
    return name + "A" + (table.header() + 1) + ":" + name + last + (table.last() + 1);
  }

  /** A to Z, then AA and so on. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
