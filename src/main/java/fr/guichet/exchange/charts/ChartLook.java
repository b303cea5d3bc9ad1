package fr.guichet.exchange.charts;

import fr.guichet.exchange.charts.Chart.Unit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Paint;
import java.awt.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Colours, letters and strokes of all charts: what they tell is told in black and white too. */
final class ChartLook {

  static final Color INK = new Color(0x16242B);
  static final Color MUTED = new Color(0x52636C);
  static final Color HAIRLINE = new Color(0xD9E0E4);
  static final Color CARD = Color.WHITE;

  /** Light, with a dark edge: numbers and lines are seen on it. */
  static final Color BAR = new Color(0xA9CDD4);

  static final Color BAR_EDGE = new Color(0x0B5C6B);

  static final Stroke THIN = new BasicStroke(1);
  static final Stroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private static final Stroke DASHED = dashes(1.2f, 5, 4);

  private static final float SMALL = 11;
  private static final float TITLE = 13;
  private static final double GAP = 8;

  /** Between a reference and its name. */
  private static final double UNDER = 9;

  private static final double WHOLE_AND_A_MARK = 1.04;
  private static final double EVERY_PERCENTS = 0.2;
  private static final Color VEIL = new Color(255, 255, 255, 200);

  private ChartLook() {}

  /** The letters of the program, read once. */
  private static final class Fonts {
    static final Font REGULAR = read("Inter-Regular.ttf");
    static final Font BOLD = read("Inter-SemiBold.ttf");

    private static Font read(String name) {
      try (InputStream in = ChartLook.class.getResourceAsStream("/fr/guichet/ui/fonts/" + name)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(name, e);
      }
    }
  }

  static Font letters() {
    return Fonts.REGULAR.deriveFont(SMALL);
  }

  static Font boldLetters() {
    return Fonts.BOLD.deriveFont(SMALL);
  }

  static Stroke dashes(float width, float... dashes) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  /** A chart around its plot: title on the left, legend below where it is needed. */
  static JFreeChart chart(String title, Plot plot, boolean legend) {
    plot.setBackgroundPaint(CARD);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(GAP, 0, GAP / 2, 0));
    plot.setNoDataMessageFont(letters());
    JFreeChart chart = new JFreeChart(null, letters(), plot, legend);
    chart.setBackgroundPaint(CARD);
    chart.setPadding(new RectangleInsets(GAP, GAP, GAP, GAP));
    if (!title.isEmpty()) {
      TextTitle words = new TextTitle(title, Fonts.BOLD.deriveFont(TITLE));
      words.setPaint(INK);
      words.setHorizontalAlignment(HorizontalAlignment.LEFT);
      words.setPosition(RectangleEdge.TOP);
      words.setExpandToFitSpace(true);
      chart.setTitle(words);
    }
    if (legend) {
      LegendTitle below = chart.getLegend();
      below.setItemFont(letters());
      below.setItemPaint(INK);
      below.setFrame(BlockBorder.NONE);
      below.setBackgroundPaint(CARD);
    }
    return chart;
  }

  static void axis(Axis axis) {
    axis.setTickLabelFont(letters());
    axis.setTickLabelPaint(MUTED);
    axis.setAxisLinePaint(MUTED);
    axis.setTickMarksVisible(false);
    axis.setLabel(null);
  }

  /** An axis of numbers from 0 on; percentages go to 100 %. */
  static NumberAxis numbers(Unit unit) {
    NumberAxis axis = new NumberAxis();
    axis(axis);
    axis.setAxisLineVisible(false);
    axis.setNumberFormatOverride(format(unit == Unit.PERCENT ? "0\u00a0%" : "#,##0"));
    axis.setAutoRangeIncludesZero(true);
    if (unit == Unit.PERCENT) {
      axis.setRange(0, WHOLE_AND_A_MARK);
      axis.setTickUnit(new NumberTickUnit(EVERY_PERCENTS));
    } else {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    return axis;
  }

  static String written(double value, Unit unit) {
    return switch (unit) {
      case WHOLE -> format("#,##0").format(value);
      case DECIMAL -> format("#,##0.0").format(value);
      case PERCENT -> format("0\u00a0%").format(value);
    };
  }

  private static NumberFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.FRANCE));
  }

  /** A dashed line all along, with its name under it: rates lie about it and above. */
  static ValueMarker reference(Chart.Reference reference) {
    ValueMarker marker = new ValueMarker(reference.value(), (Paint) MUTED, DASHED);
    marker.setLabel(reference.name());
    marker.setLabelFont(letters());
    marker.setLabelPaint(MUTED);
    marker.setLabelAnchor(RectangleAnchor.BOTTOM_LEFT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(UNDER, 3, UNDER, 3));
    marker.setLabelBackgroundColor(VEIL);
    return marker;
  }
}
