package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.LibreOffice;
import fr.guichet.exchange.SampleMonth;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.file.MonthFormatsTest;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program reads of the month file, in both its formats. */
@Tag("slow")
class LibreOfficeTest {

  /** Pages of the summary: its lines, then its charts. */
  private static final int SUMMARY = 3;

  /** LibreOffice writes fifteen digits. */
  private static final double DIGITS = 1e-13;

  @TempDir Path folder;

  @Test
  void libreOfficeReadsEveryCellOfEverySheetOfBothFormats() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    MonthWorkbook month = MonthFormatsTest.tricky(MonthFormatsTest.TRICKS);
    Path xlsx = folder.resolve("excel.xlsx");
    Path ods = folder.resolve("libre.ods");
    month.write(MonthFormat.XLSX, xlsx, Progress.NONE);
    month.write(MonthFormat.ODS, ods, Progress.NONE);
    var read = office.sheets(xlsx, ods);
    same(month, read.get("excel.xlsx"));
    same(month, read.get("libre.ods"));
  }

  @Test
  void libreOfficePrintsTheSummaryOnItsPagesWithItsCharts() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder);
    MonthWorkbook month = MonthFormatsTest.tricky(List.of());
    Path xlsx = folder.resolve("excel.xlsx");
    Path ods = folder.resolve("libre.ods");
    month.write(MonthFormat.XLSX, xlsx, Progress.NONE);
    month.write(MonthFormat.ODS, ods, Progress.NONE);
    List<Path> printed = office.pdf(xlsx, ods);
    for (Path file : printed) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        PDRectangle paper = pdf.getPage(0).getMediaBox();
        assertThat(paper.getWidth()).isCloseTo(842, within(1f));
        assertThat(paper.getHeight()).isCloseTo(595, within(1f));
        assertThat(words(pdf, 1, 1))
            .contains("Taux strict", "Page 1 sur ")
            .contains("Activité, octobre 2026, France services de Guise");
        assertThat(words(pdf, 1, 2)).contains("Marques d’affluence à qualifier");
        assertThat(words(pdf, 1, SUMMARY)).contains("Demandes par jour", "01/10/2026");
        assertThat(words(pdf, 3, SUMMARY)).contains("Page 3 sur ");
        assertThat(words(pdf, SUMMARY + 1, SUMMARY + 1)).contains("Partenaires — octobre 2026");
        assertThat(between(pdf, "Ouverts", "dont")).as(file.toString()).isGreaterThan(4);
      }
    }
    try (PDDocument pdf = Loader.loadPDF(printed.getLast().toFile())) {
      // The pages that it prints share what they show
      PDResources shared = pdf.getPage(0).getResources();
      int pictures = 0;
      for (COSName name : shared.getXObjectNames()) {
        pictures += shared.isImageXObject(name) ? 1 : 0;
      }
      assertThat(pictures).isEqualTo(2);
    }
  }

  private static String words(PDDocument pdf, int from, int until) throws IOException {
    PDFTextStripper words = new PDFTextStripper();
    words.setStartPage(from);
    words.setEndPage(until);
    return words.getText(pdf);
  }

  /** From the end of a word to the beginning of the next one on its row, in points. */
  private static double between(PDDocument pdf, String left, String right) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> written) {
            written.stream().filter(LibreOfficeTest::isLetter).forEach(letters::add);
          }
        };
    reader.setSortByPosition(true);
    reader.getText(pdf);
    String all = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    int next = all.indexOf(left + right) + left.length();
    assertThat(next).as(left + " " + right).isGreaterThanOrEqualTo(left.length());
    TextPosition before = letters.get(next - 1);
    return letters.get(next).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
  }

  /** No space, no ligature. */
  private static boolean isLetter(TextPosition written) {
    return !written.getUnicode().isBlank() && written.getUnicode().length() == 1;
  }

  private static void same(MonthWorkbook month, Map<String, List<List<String>>> read) {
    assertThat(read.keySet())
        .containsExactlyInAnyOrderElementsOf(
            month.sheets().stream().map(SheetContent::name).toList());
    int figures = 0;
    for (SheetContent sheet : month.sheets()) {
      List<List<String>> rows = read.get(sheet.name());
      assertThat(rows).as(sheet.name()).hasSize(sheet.lines().size());
      for (int row = 0; row < rows.size(); row++) {
        Line line = sheet.lines().get(row);
        for (int column = 0; column < rows.get(row).size(); column++) {
          Cell cell = Look.cell(line, column);
          String where = sheet.name() + ", line " + (row + 1) + ", column " + (column + 1);
          figures += same(where, cell, rows.get(row).get(column));
        }
        assertThat(rows.get(row)).hasSizeGreaterThanOrEqualTo(MonthFormatsTest.values(line).size());
      }
    }
    assertThat(figures).isGreaterThan(SampleMonth.figures().partners().size() * 10);
  }

  /** 1 for a figure. */
  private static int same(String where, Cell cell, String read) {
    switch (cell) {
      case Cell.Blank _ -> assertThat(read).as(where).isEmpty();
      // LibreOffice 7 leaves tabs out of the cells of its own format
      case Cell.Text _, Cell.Label _, Cell.NumberTitle _ ->
          assertThat(read).as(where).isIn(cell.shown(), cell.shown().replace("\t", ""));
      case Cell.Day _ -> assertThat(read).as(where).isEqualTo(cell.shown());
      case Cell.Whole(long number) -> assertThat(read).as(where).isEqualTo("" + number);
      case Cell.Decimal(double number) -> near(where, number, read);
      case Cell.Percent(double number) -> {
        assertThat(read).as(where).endsWith("%");
        near(where, number, read);
      }
    }
    return cell instanceof Cell.Whole || cell instanceof Cell.Percent ? 1 : 0;
  }

  private static void near(String where, double number, String read) {
    assertThat(LibreOffice.number(read))
        .as(where)
        .isCloseTo(number, within(DIGITS * Math.max(1, Math.abs(number) * 10)));
  }
}
