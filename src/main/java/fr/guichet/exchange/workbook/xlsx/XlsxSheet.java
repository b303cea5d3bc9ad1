package fr.guichet.exchange.workbook.xlsx;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.Pages;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.exchange.workbook.sheet.Widths;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet in the format of Excel. */
final class XlsxSheet {

  private static final int UNITS_A_DIGIT = 256;

  private final SXSSFSheet sheet;
  private final SheetContent content;
  private final XlsxStyles styles;
  private final Widths widths;

  XlsxSheet(SXSSFSheet sheet, SheetContent content, XlsxStyles styles) {
    this.sheet = sheet;
    this.content = content;
    this.styles = styles;
    this.widths = new Widths(content);
  }

  /** Everything but the lines: streamed lines may be gone to the disk afterwards. */
  void prepare(String title) {
    columns();
    table();
    page();
    pageWords(title);
  }

  void write(int index) {
    Line line = content.lines().get(index);
    Row row = sheet.createRow(index);
    row.setHeightInPoints(Look.height(line, widths));
    for (int column = 0; column < Look.cells(line, content); column++) {
      write(row, column, line.kind(), Look.cell(line, column));
    }
  }

  private void write(Row row, int column, Line.Kind kind, Cell value) {
    if (value == Cell.BLANK && kind == Line.Kind.HEAD) {
      return;
    }
    var cell = row.createCell(column);
    cell.setCellStyle(styles.of(kind, value));
    switch (value) {
      case Cell.Blank _ -> cell.setBlank();
      case Cell.Text(String text) -> cell.setCellValue(text);
      case Cell.Label(String text) -> cell.setCellValue(text);
      case Cell.NumberTitle(String text) -> cell.setCellValue(text);
      case Cell.Whole(long number) -> cell.setCellValue(number);
      case Cell.Decimal(double number) -> cell.setCellValue(number);
      case Cell.Percent(double number) -> cell.setCellValue(number);
      case Cell.Day(LocalDate day) -> cell.setCellValue(day);
    }
  }

  private void columns() {
    sheet.setDefaultColumnWidth(Look.CHART_COLUMN_WIDTH);
    for (int column = 0; column < content.columns(); column++) {
      sheet.setColumnWidth(column, (int) (widths.of(column) * UNITS_A_DIGIT));
    }
  }

  private void table() {
    SheetContent.Table table = content.table();
    int columns = content.columns();
    sheet.createFreezePane(0, table.header() + 1);
    if (table.filtered()) {
      sheet.setAutoFilter(new CellRangeAddress(table.header(), table.last(), 0, columns - 1));
      sheet.setRepeatingRows(new CellRangeAddress(table.header(), table.header(), -1, -1));
    }
    Pages.begin(content).forEach(line -> sheet.setRowBreak(line - 1));
  }

  private void page() {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, Look.MARGIN);
    sheet.setMargin(PageMargin.RIGHT, Look.MARGIN);
    sheet.setMargin(PageMargin.TOP, Look.MARGIN_WITH_WORDS);
    sheet.setMargin(PageMargin.BOTTOM, Look.MARGIN_WITH_WORDS);
    sheet.setHorizontallyCenter(true);
    sheet.setDisplayGridlines(false);
  }

  /** {@code &} commands the words of a page, so that a name that holds one doubles it. */
  private void pageWords(String title) {
    sheet.getHeader().setLeft(title.replace("&", "&&"));
    sheet.getHeader().setRight("&A");
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight(text("workbook.page"));
  }
}
