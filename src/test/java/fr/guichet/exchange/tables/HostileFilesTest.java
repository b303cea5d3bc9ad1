package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file that cannot be read ends in one sentence that says what to do. */
class HostileFilesTest {

  @TempDir private Path folder;

  @Test
  void aMissingFileOrAFolderIsSaid() throws IOException {
    refused(folder.resolve("rien.csv"), "n’existe pas");
    refused(Files.createDirectory(folder.resolve("dossier.csv")), "n’existe pas");
  }

  @Test
  void anEmptyFileIsSaid() throws IOException {
    refused(file("vide.csv", new byte[0]), "est vide");
  }

  @Test
  void anUnknownExtensionIsSaid() throws IOException {
    refused(file("mois.pdf", "%PDF".getBytes()), "ni un .csv");
    refused(file("mois", "a;b".getBytes()), "ni un .csv");
  }

  @Test
  void aWrongExtensionIsSaid() throws IOException {
    refused(file("classeur.csv", workbook()), "n’est pas un fichier texte");
    refused(file("image.csv", new byte[] {'a', 0, 1, 2, ';', 0}), "n’est pas un fichier texte");
    refused(file("texte.xlsx", "a;b\n1;2\n".getBytes()), "n’est pas celui qu’annonce");
    refused(file("classeur.ods", workbook()), "n’est pas celui qu’annonce");
  }

  @Test
  void aFileCutInACopyIsSaid() throws IOException {
    byte[] whole = workbook();
    refused(file("coupe.xlsx", Arrays.copyOf(whole, whole.length / 2)), "incomplet");
    refused(file("coupe.ods", Arrays.copyOf(whole, whole.length / 2)), "incomplet");
  }

  @Test
  void aDamagedFileIsSaid() throws IOException {
    byte[] bytes = workbook();
    for (int i = 200; i < bytes.length - 400; i += 7) {
      bytes[i] ^= 0x55;
    }
    assertThatThrownBy(() -> TableFiles.read(file("abime.xlsx", bytes), null))
        .isInstanceOf(Failure.class);
  }

  @Test
  void aPasswordIsSaid() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream bytes = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream hidden = encryptor.getDataStream(container)) {
        hidden.write(workbook());
      }
      container.writeFilesystem(bytes);
    }
    refused(file, "mot de passe");
  }

  @Test
  void tooManyRowsAreSaid() throws IOException {
    refused(file("long.csv", "a;b\n".repeat(RowCollector.MOST_ROWS + 1).getBytes()), "plus de 200");
  }

  @Test
  void aTextFileHasNoSheets() throws IOException {
    Path file = file("mois.csv", "a;b\n".getBytes());
    assertThatThrownBy(() -> TableFiles.read(file, "Octobre"))
        .hasMessageContaining("n’a pas de feuilles");
  }

  @Test
  void anUnclosedQuoteIsSaidWithItsLine() throws IOException {
    refused(file("mois.csv", "a;b\nc;d\ne;\"f\ng;h\n".getBytes()), "à partir de la ligne 3");
  }

  /** A real workbook of which one part is replaced by a lot of nearly nothing. */
  private Path bomb(String name, byte[] whole, String part, String start, String filling, long size)
      throws IOException {
    Path file = folder.resolve(name);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          to.write(start.getBytes(StandardCharsets.UTF_8));
          byte[] block = filling.repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
          for (long written = 0; written < size; written += block.length) {
            to.write(block);
          }
        } else {
          from.transferTo(to);
        }
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml, <worksheet><sheetData>, 20",
    "xl/styles.xml, <styleSheet>, 9",
    "xl/sharedStrings.xml, <sst>, 70",
    "xl/_rels/workbook.xml.rels, <Relationships>, 9",
    "[Content_Types].xml, <Types>, 9"
  })
  void aZipBombIsRefusedWhateverItsPart(String part, String start, long megabytes)
      throws IOException {
    refused(
        bomb("bombe.xlsx", workbook(), part, start, "<row></row>   ", megabytes << 20),
        "se déplie");
  }

  @Test
  @Tag("slow")
  void anOdsBombIsRefused() throws IOException, URISyntaxException {
    byte[] ods =
        Files.readAllBytes(
            Path.of(
                HostileFilesTest.class
                    .getResource("/fr/guichet/takeover/activite-tableur.ods")
                    .toURI()));
    refused(bomb("bombe.ods", ods, "content.xml", "<a>", "<b></b>      ", 420L << 20), "se déplie");
  }

  @Test
  void aListOfTextsThatPromisesTooMuchIsReadForWhatItIs() throws IOException {
    String promise =
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " count=\"2000000000\" uniqueCount=\"2000000000\"><si><t>date</t></si></sst>";
    Path file = bomb("promesse.xlsx", workbook(), "xl/sharedStrings.xml", promise, "", 0);

    assertThat(TableFiles.read(file, null).rows().getFirst().cells()).containsExactly("date");
  }

  @Test
  void entitiesThatMultiplyAreRefused() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    refused(bomb("rires.xlsx", workbook(), "xl/worksheets/sheet1.xml", laughs, "", 0), "est abîmé");
  }

  @Test
  void anotherFileOfTheMachineIsNeverRead() throws IOException, URISyntaxException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "motdepasse");
    String head = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
    String sheet =
        "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
    neverTells(
        bomb("autre.xlsx", workbook(), "xl/worksheets/sheet1.xml", head + sheet, "", 0),
        "motdepasse");
    Path sample =
        Path.of(getClass().getResource("/fr/guichet/takeover/activite-tableur.ods").toURI());
    neverTells(
        bomb("autre.ods", Files.readAllBytes(sample), "content.xml", head + "<a>&a;</a>", "", 0),
        "motdepasse");
  }

  private static void neverTells(Path file, String secret) {
    try {
      assertThat(TableFiles.read(file, null).toString()).doesNotContain(secret);
    } catch (Failure refusal) {
      assertThat(refusal).hasMessageNotContaining(secret);
    }
  }

  private static void refused(Path file, String sentence) {
    assertThatThrownBy(() -> TableFiles.read(file, null))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREADABLE_FILE))
        .hasMessageContaining(sentence);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("t").createRow(0).createCell(0).setCellValue("date");
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
