package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust the machine, or to make it read another file, end in a sentence. */
class BombsTest {

  /** Unpacks to more than any real part from half a megabyte. */
  private static final int MEGABYTES = 410;

  private static final String ODS_HEAD =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          + "<office:spreadsheet><table:table table:name=\"t\"><table:table-row>"
          + "<table:table-cell><text:p>";

  private static final String ODS_FOOT =
      "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
          + "</office:body></office:document-content>";

  @TempDir private Path folder;

  @Test
  void aSheetThatUnpacksToHalfAGigabyteIsRefused() throws IOException {
    refused(xlsx("xl/worksheets/sheet1.xml", null));
    refused(ods(null));
  }

  @Test
  void textsThatUnpackToHalfAGigabyteAreRefused() throws IOException {
    refused(xlsx("xl/sharedStrings.xml", null));
  }

  @Test
  void entitiesThatMultiplyAreNotFollowed() throws IOException {
    var entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String head = entities.append("]>").toString();
    refused(ods(head + ODS_HEAD + "&a29;" + ODS_FOOT));
    refused(xlsx("xl/worksheets/sheet1.xml", sheet(head, "&a29;")));
  }

  @Test
  void anotherFileOfTheMachineIsNeverRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "motdepasse");
    String head =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    for (Path file :
        new Path[] {
          ods(head + ODS_HEAD + "&x;" + ODS_FOOT),
          xlsx("xl/worksheets/sheet1.xml", sheet(head, "&x;"))
        }) {
      try {
        assertThat(TableFiles.read(file, null).toString()).doesNotContain("motdepasse");
      } catch (Failure refusal) {
        assertThat(refusal).hasMessageNotContaining("motdepasse");
      }
    }
  }

  private static String sheet(String head, String words) {
    return head
        + "<worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
        + " r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
        + words
        + "</t></is></c></row></sheetData></worksheet>";
  }

  private static void refused(Path file) {
    assertThatThrownBy(() -> TableFiles.read(file, null))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREADABLE_FILE));
  }

  /** A real workbook with one part replaced. */
  private Path xlsx(String part, String content) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("t").createRow(0).createCell(0).setCellValue("date");
      workbook.write(bytes);
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(parts).containsKey(part);
    parts.put(part, content == null ? null : content.getBytes(StandardCharsets.UTF_8));
    return zip("piege.xlsx", parts);
  }

  private Path ods(String content) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", content == null ? null : content.getBytes(StandardCharsets.UTF_8));
    return zip("piege.ods", parts);
  }

  /** A part that is null is the bomb: blanks within well-formed XML. */
  private Path zip(String name, Map<String, byte[]> parts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getValue() == null) {
          bomb(zip, part.getKey());
        } else {
          zip.write(part.getValue());
        }
        zip.closeEntry();
      }
    }
    return file;
  }

  private static void bomb(OutputStream zip, String part) throws IOException {
    boolean ods = part.equals("content.xml");
    String head =
        ods
            ? ODS_HEAD
            : part.endsWith("sharedStrings.xml")
                ? "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                : sheet("", "|").split("\\|")[0];
    zip.write(head.getBytes(StandardCharsets.UTF_8));
    byte[] megabyte = "A".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < MEGABYTES; i++) {
      zip.write(megabyte);
    }
  }
}
