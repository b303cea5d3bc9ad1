package fr.guichet.exchange.workbook.ods;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.Form;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.Pages;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.exchange.workbook.sheet.Widths;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One sheet in the format of LibreOffice: its lines, and where they stand. */
final class OdsSheet {

  /** Between the table and the charts, in points. */
  private static final double BESIDE = 15;

  /** Columns are rounded: one that does not hold goes to a page of its own, with its charts. */
  private static final double SAFE = 0.98;

  private final SheetContent content;
  private final int number;
  private final Widths widths;
  private final int[] heights;
  private final Set<Integer> pages;
  private final List<OdsPicture> pictures;

  /**
   * @param number 0 for the first sheet
   */
  OdsSheet(SheetContent content, int number) {
    this.content = content;
    this.number = number;
    this.widths = new Widths(content);
    this.heights = content.lines().stream().mapToInt(line -> Look.height(line, widths)).toArray();
    this.pages = Pages.begin(content);
    this.pictures = IntStream.range(0, content.charts().size()).mapToObj(this::picture).toList();
  }

  private OdsPicture picture(int index) {
    ChartContent chart = content.charts().get(index);
    ChartContent.Spot spot = chart.spot();
    double x = width(spot.fromColumn());
    double y = height(spot.fromLine());
    var place =
        new OdsPicture.Place(
            x + BESIDE, y, width(spot.untilColumn()) - x - BESIDE, height(spot.untilLine()) - y);
    return new OdsPicture("Pictures/chart-" + number + "-" + index + ".png", chart, place);
  }

  /** Of all columns before one, in points. */
  private double width(int until) {
    return IntStream.range(0, until).mapToDouble(c -> OdsStyles.points(digits(c))).sum();
  }

  /** Of all lines before one, in points. */
  private double height(int until) {
    return IntStream.range(0, until)
        .mapToDouble(line -> line < heights.length ? heights[line] : Look.ROW_BELOW)
        .sum();
  }

  /** Its charts. */
  List<OdsPicture> pictures() {
    return pictures;
  }

  SheetContent content() {
    return content;
  }

  int number() {
    return number;
  }

  /**
   * How large it is printed.
   *
   * @return percent so that what is before its page break is on one page; 0 to fill the width
   */
  int scale() {
    double across = Look.PAGE_WIDTH / width(lastColumn());
    double down = content.pageBreak() > 0 ? Look.PAGE_HEIGHT / height(firstPage()) : across;
    return down < across ? (int) (Math.min(down, SAFE * across) * 100) : 0;
  }

  private int lastColumn() {
    int cells = content.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    int charts = content.charts().stream().mapToInt(c -> c.spot().untilColumn()).max().orElse(0);
    return Math.max(content.columns(), Math.max(cells, charts));
  }

  private int firstPage() {
    return content.charts().stream()
        .mapToInt(chart -> chart.spot().untilLine())
        .reduce(content.pageBreak(), Math::max);
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

  /** The frames of its charts, which come before its columns. */
  void shapes(OdsXml xml) throws IOException {
    if (!pictures.isEmpty()) {
      xml.open("table:shapes");
      for (OdsPicture picture : pictures) {
        picture.frame(xml);
      }
      xml.close();
    }
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
    boolean newPage = pages.contains(index);
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
