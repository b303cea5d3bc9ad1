package fr.guichet.exchange.charts;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** What bars have in common, whether they stand or lie. */
final class Bars {

  private Bars() {}

  /** What is written at a bar. */
  interface Numbering {
    String of(double value, int place);
  }

  /**
   * Light bars with a dark edge.
   *
   * @param widest part of the plot that one bar takes at most: few of them are bars, not walls
   */
  static BarRenderer renderer(double widest) {
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setSeriesPaint(0, ChartLook.BAR);
    bars.setDrawBarOutline(true);
    bars.setSeriesOutlinePaint(0, ChartLook.BAR_EDGE);
    bars.setSeriesOutlineStroke(0, ChartLook.THIN);
    bars.setMaximumBarWidth(widest);
    return bars;
  }

  static void numbers(BarRenderer bars, Numbering numbering) {
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(ChartLook.letters());
    bars.setDefaultItemLabelPaint(ChartLook.INK);
    bars.setDefaultItemLabelGenerator(new Written(numbering));
  }

  private record Written(Numbering numbering) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      Number value = data.getValue(row, column);
      return value == null ? null : numbering.of(value.doubleValue(), column);
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return data.getColumnKey(column).toString();
    }
  }
}
