package fr.guichet.exchange.charts;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/** Bars that stand, and the line of a rate over them. */
final class StandingPlot {

  /** Between the numbers of bars beside one another, in pixels. */
  private static final int BETWEEN = 9;

  /** With more points than these their marks would hide the line. */
  private static final int MARKED = 40;

  private static final double WIDEST = 0.08;
  private static final double MARKER = 7;

  private StandingPlot() {}

  /**
   * @param width of the picture
   */
  static JFreeChart of(Chart.Standing chart, int width) {
    CategoryPlot plot = new CategoryPlot();
    plot.setDomainAxis(Names.below());
    plot.setRangeAxis(0, ChartLook.numbers(chart.bars().unit()));
    plot.setDataset(0, Names.data(chart.names(), List.of(chart.bars()), width));
    plot.setRenderer(0, bars(chart, width));
    plot.setRangeGridlinePaint(ChartLook.HAIRLINE);
    plot.setRangeGridlineStroke(ChartLook.THIN);
    if (chart.rate() != null) {
      rate(plot, chart, width);
    }
    return ChartLook.chart(chart.title(), plot, chart.rate() != null);
  }

  private static BarRenderer bars(Chart.Standing chart, int width) {
    BarRenderer bars = Bars.renderer(WIDEST);
    if (numbered(chart, width)) {
      Bars.numbers(bars, (value, _) -> ChartLook.written(value, chart.bars().unit()));
      // at the foot of the bars, away from the line
      var foot = new ItemLabelPosition(ItemLabelAnchor.INSIDE6, TextAnchor.BOTTOM_CENTER);
      bars.setDefaultPositiveItemLabelPosition(foot);
      bars.setPositiveItemLabelPositionFallback(foot);
    }
    return bars;
  }

  private static boolean numbered(Chart.Standing chart, int width) {
    int longest =
        chart.bars().values().stream()
            .filter(Objects::nonNull)
            .mapToInt(value -> ChartLook.written(value, chart.bars().unit()).length())
            .max()
            .orElse(0);
    return chart.names().size() * (longest * Names.LETTER + BETWEEN) <= Names.room(width);
  }

  private static void rate(CategoryPlot plot, Chart.Standing chart, int width) {
    NumberAxis percents = ChartLook.numbers(chart.rate().unit());
    plot.setRangeAxis(1, percents);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    plot.setDataset(1, Names.data(chart.names(), List.of(chart.rate()), width));
    plot.mapDatasetToRangeAxis(1, 1);
    LineAndShapeRenderer line = new LineAndShapeRenderer();
    line.setSeriesPaint(0, ChartLook.INK);
    line.setSeriesStroke(0, ChartLook.LINE);
    line.setSeriesShape(0, new Ellipse2D.Double(-MARKER / 2, -MARKER / 2, MARKER, MARKER));
    line.setSeriesShapesVisible(0, chart.names().size() <= MARKED);
    line.setUseFillPaint(true);
    line.setDefaultFillPaint(ChartLook.CARD);
    plot.setRenderer(1, line);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    if (chart.reference() != null) {
      plot.addRangeMarker(1, ChartLook.reference(chart.reference()), Layer.FOREGROUND);
    }
  }
}
