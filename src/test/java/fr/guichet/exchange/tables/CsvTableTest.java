package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void everyUsualEncodingIsRead(String charset) throws IOException {
    Table table = read("démarche;âge\nœuvre;70\n".getBytes(Charset.forName(charset)));

    assertThat(table.rows())
        .extracting(Row::cells)
        .containsExactly(List.of("démarche", "âge"), List.of("œuvre", "70"));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 131_071})
  void aCharacterAtTheEndOfABlockIsWhole(int before) throws IOException {
    String text = "a".repeat(before - 2) + "\n" + "é;œ\n";

    assertThat(read(text).rows().getLast().cells()).containsExactly("é", "œ");
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))).rows().getLast().cells())
        .containsExactly("é", "œ");
  }

  @Test
  void aUtf8FileCutInACharacterIsReadAsWindows1252() throws IOException {
    assertThat(read(new byte[] {'a', ';', 'b', (byte) 0xC3}).rows().getFirst().cells())
        .containsExactly("a", "bÃ");
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheFirstHeader() throws IOException {
    assertThat(read("\ufeffdate;b\n").rows().getFirst().cell(0)).isEqualTo("date");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorIsFoundOut(String sign) throws IOException {
    Table table = read("Suivi, mois ; année\na%1$sb%1$sc\n1%1$s\"x; y, z\"%1$s3\n".formatted(sign));

    assertThat(table.rows().getLast().cells()).containsExactly("1", "x; y, z", "3");
  }

  @Test
  void anAnnouncedSeparatorIsNoRowButCountsAsALine() throws IOException {
    assertThat(read("sep=,\na,b;c\n").rows()).containsExactly(new Row(2, List.of("a", "b;c")));
  }

  @Test
  void linesAreCountedAsASpreadsheetShowsThem() throws IOException {
    Table table = read("a;b\r\n\r\n\"x\r\ny\";1\r\n;;\r\nz;2\r\n");

    assertThat(table.rows())
        .containsExactly(
            new Row(1, List.of("a", "b")),
            new Row(3, List.of("x y", "1")),
            new Row(5, List.of("z", "2")));
  }

  @Test
  void theFingerprintFollowsTheContentNotTheName() throws IOException {
    Table first = read("a;b\n1;2\n");
    Files.move(folder.resolve("t.csv"), folder.resolve("u.csv"));

    assertThat(TableFiles.read(folder.resolve("u.csv"), null).fingerprint())
        .isEqualTo(first.fingerprint())
        .hasSize(64)
        .isNotEqualTo(read("a;b\n1;3\n").fingerprint());
  }

  private Table read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Table read(byte[] bytes) throws IOException {
    return TableFiles.read(Files.write(folder.resolve("t.csv"), bytes), null);
  }
}
