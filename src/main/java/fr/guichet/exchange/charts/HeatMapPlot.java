package fr.guichet.exchange.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.XYItemLabelGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** A table of tints with numbers, the most the darkest. */
final class HeatMapPlot {

  private static final Color LEAST = new Color(0xE3F1F3);
  private static final Color MOST = new Color(0x084652);

  /** Of the most: up to here tints are light and numbers dark, from here on the other way round. */
  private static final double DARK = 0.5;

  /** No tint is between these two parts of the way: neither ink would be read on it. */
  private static final double LIGHT_UNTIL = 0.55;

  private static final double DARK_FROM = 0.7;

  private static final double BLOCK = 0.95;

  private HeatMapPlot() {}

  static JFreeChart of(Chart.HeatMap map) {
    Tints tints = new Tints(most(map));
    XYPlot plot = new XYPlot();
    SymbolAxis columns = axis(map.columns().toArray(String[]::new));
    plot.setDomainAxis(columns);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    SymbolAxis rows = axis(map.rows().toArray(String[]::new));
    rows.setInverted(true);
    plot.setRangeAxis(rows);
    plot.setDataset(data(map));
    plot.setRenderer(new Blocks(tints, map.unit()));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return ChartLook.chart(map.title(), plot, false);
  }

  private static double most(Chart.HeatMap map) {
    return map.values().stream()
        .flatMap(row -> row.stream())
        .filter(value -> value != null)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  private static SymbolAxis axis(String... names) {
    SymbolAxis axis = new SymbolAxis(null, names);
    ChartLook.axis(axis);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static DefaultXYZDataset data(Chart.HeatMap map) {
    int open = (int) map.values().stream().flatMap(r -> r.stream()).filter(v -> v != null).count();
    double[][] cells = new double[3][open];
    int cell = 0;
    for (int row = 0; row < map.rows().size(); row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        Double value = map.values().get(row).get(column);
        if (value != null) {
          cells[0][cell] = column;
          cells[1][cell] = row;
          cells[2][cell++] = value;
        }
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("", cells);
    return data;
  }

  /** From light to dark. */
  private record Tints(double most) implements PaintScale {
    double share(double value) {
      return most == 0 ? 0 : value / most;
    }

    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return most;
    }

    @Override
    public Paint getPaint(double value) {
      return tint(share(value));
    }
  }

  /**
   * @param share of the most, 0 to 1
   */
  static Color tint(double share) {
    double way =
        share <= DARK
            ? share / DARK * LIGHT_UNTIL
            : DARK_FROM + (share - DARK) / (1 - DARK) * (1 - DARK_FROM);
    return new Color(
        between(LEAST.getRed(), MOST.getRed(), way),
        between(LEAST.getGreen(), MOST.getGreen(), way),
        between(LEAST.getBlue(), MOST.getBlue(), way));
  }

  private static int between(int from, int to, double way) {
    return (int) Math.round(from + (to - from) * way);
  }

  /** The ink of a number on the tint of its share. */
  static Color ink(double share) {
    return share <= DARK ? ChartLook.INK : Color.WHITE;
  }

  /** Blocks with their numbers, white on the dark ones. */
  private static final class Blocks extends XYBlockRenderer implements XYItemLabelGenerator {

    private static final long serialVersionUID = 1L;

    private final transient Tints tints;
    private final Chart.Unit unit;

    Blocks(Tints tints, Chart.Unit unit) {
      this.tints = tints;
      this.unit = unit;
      setPaintScale(tints);
      setBlockWidth(BLOCK);
      setBlockHeight(BLOCK);
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelGenerator(this);
      setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
    }

    @Override
    public Font getItemLabelFont(int row, int column) {
      return ChartLook.boldLetters();
    }

    @Override
    public Paint getItemLabelPaint(int row, int column) {
      double value = ((XYZDataset) getPlot().getDataset()).getZValue(row, column);
      return ink(tints.share(value));
    }

    @Override
    public String generateLabel(XYDataset data, int row, int column) {
      return ChartLook.written(((XYZDataset) data).getZValue(row, column), unit);
    }
  }
}
