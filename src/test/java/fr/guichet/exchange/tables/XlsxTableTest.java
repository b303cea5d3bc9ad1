package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

  @TempDir private Path folder;

  @Test
  void datesAndTimesAreIsoWhateverTheirFormat() throws IOException {
    Table table =
        read(
            sheet -> {
              dated(sheet, 0, "dd/mm/yyyy").setCellValue(LocalDateTime.of(2026, 10, 6, 0, 0));
              dated(sheet, 1, "d mmm yy hh:mm").setCellValue(LocalDateTime.of(2026, 10, 6, 14, 32));
              dated(sheet, 2, "hh:mm").setCellValue(14.5 / 24);
              dated(sheet, 3, "[h]:mm").setCellValue(1.5);
              dated(sheet, 4, "00000").setCellValue(2361);
              dated(sheet, 5, "General").setCellValue(30);
              dated(sheet, 6, "General").setCellValue(true);
            });

    assertThat(table.rows().getFirst().cells())
        .containsExactly("2026-10-06", "2026-10-06T14:32", "14:30", "36:00", "02361", "30", "VRAI");
  }

  @Test
  void aFormulaGivesItsLastResultAndAnErrorItsSign() throws IOException {
    Table table =
        read(
            sheet -> {
              var row = sheet.createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("\"a\"&\"b\"");
              row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
              row.createCell(3).setCellValue("=cmd|' /C calc'!A0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(table.rows().getFirst().cells())
        .containsExactly("2", "ab", "#REF!", "=cmd|' /C calc'!A0");
  }

  @Test
  void aFormulaThatNobodyComputedYetIsAnErrorAndAnEmptyResultIsNone() throws IOException {
    Table table =
        read(
            sheet -> {
              var row = sheet.createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("\"\"");
              row.createCell(2).setCellValue("fin");
              var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
              evaluator.evaluateFormulaCell(row.getCell(1));
            });

    assertThat(table.rows().getFirst().cells()).containsExactly("#CALC!", "", "fin");
  }

  @Test
  void aCellMergedOverRowsCountsForEach() throws IOException {
    Table table =
        read(
            sheet -> {
              for (int i = 0; i < 4; i++) {
                sheet.createRow(i).createCell(1).setCellValue("demande " + i);
              }
              sheet.getRow(1).createCell(0).setCellValue("06/10/2026");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            });

    assertThat(table.rows())
        .containsExactly(
            new Row(1, List.of("", "demande 0")),
            new Row(2, List.of("06/10/2026", "demande 1")),
            new Row(3, List.of("06/10/2026", "demande 2")),
            new Row(4, List.of("", "demande 3")));
  }

  @Test
  void aSheetIsChosenByNameAndAnUnknownOneListsThem() throws IOException {
    Path file = folder.resolve("deux.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      workbook.createSheet("Lisez-moi").createRow(0).createCell(0).setCellValue("aide");
      workbook.createSheet("Octobre").createRow(0).createCell(0).setCellValue("date");
      workbook.write(bytes);
    }

    assertThat(TableFiles.sheets(file)).containsExactly("Lisez-moi", "Octobre");
    assertThat(TableFiles.read(file, null).sheet()).isEqualTo("Lisez-moi");
    Table october = TableFiles.read(file, "octobre");
    assertThat(october.rows()).containsExactly(new Row(1, List.of("date")));
    assertThat(october.fingerprint()).isNotEqualTo(TableFiles.read(file, null).fingerprint());
    assertThatThrownBy(() -> TableFiles.read(file, "Mai"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Lisez-moi, Octobre");
  }

  private static Cell dated(XSSFSheet sheet, int column, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    var row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private Table read(Consumer<XSSFSheet> content) throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      content.accept(workbook.createSheet("Feuil1"));
      workbook.write(bytes);
    }
    return TableFiles.read(file, null);
  }
}
