package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsTableTest {

  @TempDir private Path folder;

  @Test
  void valuesRepeatedAndMergedCellsAreRead() throws IOException {
    Table table =
        read(
            """
            <table:table table:name="Octobre"><table:table-header-rows>
            <table:table-row><table:table-cell office:value-type="string"><text:p>date</text:p></table:table-cell></table:table-row>
            </table:table-header-rows>
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row>
            <table:table-cell table:number-rows-spanned="2" office:value-type="date" office:date-value="2026-10-06"><text:p>6 oct.</text:p></table:table-cell>
            <table:table-cell office:value-type="time" office:time-value="PT14H19M00S"><text:p>14:19:00</text:p></table:table-cell>
            <table:table-cell/>
            <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2361"><office:annotation><text:p>note</text:p></office:annotation><text:p>02361</text:p></table:table-cell>
            </table:table-row>
            <table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>#REF!</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
            </table:table>
            """);

    assertThat(table.sheet()).isEqualTo("Octobre");
    assertThat(table.rows())
        .containsExactly(
            new Row(1, List.of("date")),
            new Row(5, List.of("2026-10-06", "14:19", "", "02361", "02361")),
            new Row(6, List.of("2026-10-06", "#REF!")));
  }

  @Test
  void columnsAndRowsRepeatedWithoutEndAreCountedToTheirEnd() throws IOException {
    Table table =
        read(
            """
            <table:table table:name="t"><table:table-row>
            <table:table-cell><text:p>x</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="2147483647"/>
            <table:table-cell table:number-columns-repeated="2147483647"><text:p>y</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:number-rows-repeated="2147483647"><table:table-cell/></table:table-row>
            <table:table-row table:number-rows-repeated="2147483647"><table:table-cell/></table:table-row>
            </table:table>
            """);

    assertThat(table.rows()).containsExactly(new Row(1, List.of("x")));
  }

  @Test
  void aRowRepeatedWithoutEndIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    <table:table table:name="t"><table:table-row table:number-rows-repeated="1000000">
                    <table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
                    """))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("200");
  }

  @Test
  void anotherFilesTextIsNeverFetched() {
    assertThatThrownBy(
            () -> readRaw("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"))
        .isInstanceOf(Failure.class);
  }

  private Table read(String tables) throws IOException {
    return readRaw(
        """
        <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
        %s</office:spreadsheet></office:body></office:document-content>
        """
            .formatted(tables));
  }

  private Table readRaw(String content) throws IOException {
    Path file = folder.resolve("t.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return TableFiles.read(file, null);
  }
}
