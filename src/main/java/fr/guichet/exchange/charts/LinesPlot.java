package fr.guichet.exchange.charts;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

/** Lines told apart by their colours, their dashes and their marks. */
final class LinesPlot {

  private static final List<Color> COLORS =
      List.of(
          ChartLook.BAR_EDGE,
          new Color(0x8A5A00),
          new Color(0x3E4FA3),
          new Color(0xA8321F),
          ChartLook.MUTED);

  private static final List<Stroke> STROKES =
      List.of(
          ChartLook.LINE,
          ChartLook.dashes(2, 8, 4),
          ChartLook.dashes(2, 2, 3),
          ChartLook.dashes(2, 10, 3, 2, 3));

  private static final List<Shape> MARKS =
      List.of(
          new Ellipse2D.Double(-3.5, -3.5, 7, 7),
          new Rectangle2D.Double(-3, -3, 6, 6),
          new Polygon(new int[] {-4, 4, 0}, new int[] {4, 4, -4}, 3),
          new Polygon(new int[] {-4, 0, 4, 0}, new int[] {0, 4, 0, -4}, 4));

  private LinesPlot() {}

  /**
   * @param width of the picture
   */
  static JFreeChart of(Chart.Lines chart, int width) {
    CategoryPlot plot = new CategoryPlot();
    plot.setDomainAxis(Names.below());
    Chart.Unit unit = chart.lines().isEmpty() ? Chart.Unit.WHOLE : chart.lines().get(0).unit();
    plot.setRangeAxis(ChartLook.numbers(unit));
    plot.setDataset(Names.data(chart.names(), chart.lines(), width));
    plot.setRangeGridlinePaint(ChartLook.HAIRLINE);
    plot.setRangeGridlineStroke(ChartLook.THIN);
    plot.setRenderer(renderer(chart.lines().size()));
    if (chart.reference() != null) {
      plot.addRangeMarker(ChartLook.reference(chart.reference()), Layer.FOREGROUND);
    }
    return ChartLook.chart(chart.title(), plot, true);
  }

  private static LineAndShapeRenderer renderer(int lines) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer();
    for (int line = 0; line < lines; line++) {
      renderer.setSeriesPaint(line, COLORS.get(line % COLORS.size()));
      renderer.setSeriesStroke(line, STROKES.get(line % STROKES.size()));
      renderer.setSeriesShape(line, MARKS.get(line % MARKS.size()));
    }
    renderer.setUseFillPaint(true);
    renderer.setDefaultFillPaint(ChartLook.CARD);
    return renderer;
  }
}
