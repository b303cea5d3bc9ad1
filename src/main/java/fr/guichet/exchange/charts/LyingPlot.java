package fr.guichet.exchange.charts;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.TextAnchor;

/** Bars that lie, the first above, with their numbers at their ends. */
final class LyingPlot {

  private static final float NAMES_WIDTH = 0.45f;
  private static final double BETWEEN = 0.4;
  private static final double AROUND = 0.02;
  private static final double WIDEST = 0.12;

  /** Part of the plot beyond the longest bar, for its number. */
  private static final double NUMBER = 0.12;

  /** More of it for each letter of a note. */
  private static final double LETTER = 0.018;

  private LyingPlot() {}

  static JFreeChart of(Chart.Lying chart) {
    CategoryPlot plot = new CategoryPlot();
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(names());
    plot.setRangeAxis(values(chart));
    plot.setDataset(Names.all(chart.names(), chart.bars()));
    plot.setRenderer(bars(chart));
    plot.setRangeGridlinesVisible(false);
    return ChartLook.chart(chart.title(), plot, false);
  }

  private static CategoryAxis names() {
    CategoryAxis names = new CategoryAxis();
    ChartLook.axis(names);
    names.setTickLabelPaint(ChartLook.INK);
    names.setMaximumCategoryLabelWidthRatio(NAMES_WIDTH);
    names.setMaximumCategoryLabelLines(2);
    names.setCategoryMargin(BETWEEN);
    names.setLowerMargin(AROUND);
    names.setUpperMargin(AROUND);
    return names;
  }

  /** Not shown: each bar has its number. */
  private static NumberAxis values(Chart.Lying chart) {
    NumberAxis values = ChartLook.numbers(Chart.Unit.WHOLE);
    values.setVisible(false);
    int longest = chart.notes().stream().mapToInt(String::length).max().orElse(0);
    values.setUpperMargin(NUMBER + longest * LETTER);
    return values;
  }

  private static BarRenderer bars(Chart.Lying chart) {
    BarRenderer bars = Bars.renderer(WIDEST);
    Bars.numbers(bars, (value, place) -> written(chart, value, place));
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return bars;
  }

  private static String written(Chart.Lying chart, double value, int place) {
    String number = ChartLook.written(value, chart.bars().unit());
    String note = chart.notes().get(place);
    return note.isEmpty() ? number : number + "   " + note;
  }
}
