package fr.guichet.exchange.workbook.xlsx;

import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.ChartContent.Form;
import fr.guichet.exchange.workbook.sheet.ChartContent.Numbers;
import fr.guichet.exchange.workbook.sheet.ChartContent.Range;
import fr.guichet.exchange.workbook.sheet.ChartContent.Spot;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart in the format of Excel: bars, and a line on a second axis where one is given. */
final class XlsxChart {

  private static final String BAR_FILL = "A9CDD4";
  private static final String BAR_EDGE = "0B5C6B";
  private static final String LINE = "16242B";
  private static final String GRID = "D9E0E4";
  private static final double TITLE_POINTS = 12.0;
  private static final double NAMES_POINTS = 8.0;

  /** Between the table and the charts. */
  private static final int OFFSET = 20 * Units.EMU_PER_PIXEL;

  private static final int GAP_PERCENT = 50;

  /** A bar of a month with few of them is a bar, not a wall. */
  private static final int WIDE_GAP_PERCENT = 400;

  private static final int FEW = 6;

  private final ChartContent content;

  XlsxChart(ChartContent content) {
    this.content = content;
  }

  void drawOn(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    Spot at = content.spot();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                OFFSET, 0, 0, 0, at.fromColumn(), at.fromLine(), at.untilColumn(), at.untilLine()));
    chart.setTitleText(content.title());
    chart.setTitleOverlay(false);
    chart
        .getTitle()
        .getBody()
        .getParagraph(0)
        .getTextRuns()
        .forEach(run -> run.setFontSize(TITLE_POINTS));
    chart.displayBlanksAs(DisplayBlanks.GAP);
    bars(chart);
    if (content.line() != null) {
      line(chart);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private void bars(XSSFChart chart) {
    boolean lying = content.form() == Form.LYING;
    XDDFCategoryAxis names =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
    values.setMinimum(0);
    values.setNumberFormat("#,##0");
    values.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, 0.75));
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    if (content.categories() instanceof ChartContent.Days days) {
      names.setNumberFormat(XlsxDays.format(days));
    }
    if (lying) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      names.getOrAddTextProperties().setFontSize(NAMES_POINTS);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    data.setGapWidth(content.bars().values().size() < FEW ? WIDE_GAP_PERCENT : GAP_PERCENT);
    data.setVaryColors(false);
    XDDFChartData.Series series = series(data, content.bars());
    series.setFillProperties(new XDDFSolidFillProperties(color(BAR_FILL)));
    series.setLineProperties(stroke(BAR_EDGE, 1));
    chart.plot(data);
    if (lying) {
      XlsxChartDetails.nameEveryBar(chart);
      XlsxChartDetails.showValues(chart);
    }
  }

  private void line(XSSFChart chart) {
    XDDFCategoryAxis hidden = chart.createCategoryAxis(AxisPosition.BOTTOM);
    hidden.setVisible(false);
    XDDFValueAxis rates = chart.createValueAxis(AxisPosition.RIGHT);
    rates.setMinimum(0);
    rates.setMaximum(1);
    rates.setNumberFormat("0\u00a0%");
    rates.setCrosses(AxisCrosses.MAX);
    hidden.crossAxis(rates);
    rates.crossAxis(hidden);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, hidden, rates);
    data.setVaryColors(false);
    XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(data, content.line());
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    series.setLineProperties(stroke(LINE, 1.75));
    chart.plot(data);
    XlsxChartDetails.distinguish(chart);
  }

  private XDDFChartData.Series series(XDDFChartData data, Numbers numbers) {
    XDDFCategoryDataSource names = names();
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(
            numbers.values().toArray(Double[]::new), reference(numbers.range()));
    XDDFChartData.Series series = data.addSeries(names, values);
    series.setTitle(numbers.name(), null);
    return series;
  }

  private XDDFCategoryDataSource names() {
    String cells = reference(content.categories().range());
    return switch (content.categories()) {
      case ChartContent.Names(_, List<String> names) ->
          XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), cells);
      case ChartContent.Days days -> new XlsxDays(days, cells);
    };
  }

  private static String reference(Range range) {
    return new CellRangeAddress(range.first(), range.last(), range.column(), range.column())
        .formatAsString(range.sheet(), true);
  }

  private static XDDFLineProperties stroke(String rgb, double points) {
    XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb)));
    stroke.setWidth(points);
    return stroke;
  }

  private static XDDFColor color(String rgb) {
    return XDDFColor.from(HexFormat.of().parseHex(rgb));
  }
}
