package fr.guichet.exchange.workbook;

import fr.guichet.exchange.workbook.Line.Kind;
import java.io.IOException;
import java.time.LocalDate;

/** One sheet in the format of LibreOffice: its lines, and where they stand. */
final class OdsSheet {

  private final SheetContent content;
  private final int number;
  private final Widths widths;
  private final int[] heights;

  /**
   * @param number 0 for the first sheet
   */
  OdsSheet(SheetContent content, int number) {
    this.content = content;
    this.number = number;
    this.widths = new Widths(content);
    this.heights = content.lines().stream().mapToInt(line -> Look.height(line, widths)).toArray();
  }

  SheetContent content() {
    return content;
  }

  /** Heights of all lines, in points. */
  int[] heights() {
    return heights;
  }

  /** Tells the widths of its columns; the last one is for those beside the table. */
  void styles(OdsStyles styles) throws IOException {
    for (int column = 0; column <= content.columns(); column++) {
      styles.writeColumn(number, column, digits(column));
    }
  }

  private double digits(int column) {
    return column < content.columns() ? widths.of(column) : Look.CHART_COLUMN_WIDTH;
  }

  void columns(OdsXml xml) throws IOException {
    for (int column = 0; column <= content.columns(); column++) {
      xml.empty("table:table-column", "table:style-name", OdsStyles.column(number, column));
    }
  }

  void line(OdsXml xml, int index) throws IOException {
    boolean repeated = content.table().filtered() && index == content.table().header();
    if (repeated) {
      xml.open("table:table-header-rows");
    }
    boolean newPage = index > 0 && index == content.pageBreak();
    String style = OdsStyles.line(heights[index], newPage);
    xml.open("table:table-row", "table:style-name", style);
    Line line = content.lines().get(index);
    int cells = Look.cells(line, content);
    for (int column = 0; column < cells; column++) {
      cell(xml, line.kind(), Look.cell(line, column));
    }
    if (cells == 0) {
      xml.empty("table:table-cell");
    }
    xml.close();
    if (repeated) {
      xml.close();
    }
  }

  private static void cell(OdsXml xml, Kind kind, Cell cell) throws IOException {
    String style = OdsStyles.cell(kind, Form.of(cell));
    switch (cell) {
      case Cell.Blank _ when kind == Kind.HEAD -> xml.empty("table:table-cell");
      case Cell.Blank _ -> xml.empty("table:table-cell", "table:style-name", style);
      case Cell.Text _, Cell.Label _, Cell.NumberTitle _ ->
          value(xml, style, cell, "string", null, null);
      case Cell.Whole(long number) ->
          value(xml, style, cell, "float", "office:value", Long.toString(number));
      case Cell.Decimal(double number) ->
          value(xml, style, cell, "float", "office:value", Double.toString(number));
      case Cell.Percent(double number) ->
          value(xml, style, cell, "percentage", "office:value", Double.toString(number));
      case Cell.Day(LocalDate day) ->
          value(xml, style, cell, "date", "office:date-value", day.toString());
    }
  }

  private static void value(
      OdsXml xml, String style, Cell cell, String type, String name, String value)
      throws IOException {
    xml.open("table:table-cell", "table:style-name", style, "office:value-type", type);
    if (name != null) {
      xml.attribute(name, value);
    }
    OdsText.write(xml, cell.shown());
    xml.close();
  }
}
