package fr.guichet.ui.dashboard.chart;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Rates above, bars below, over the same names: no number meets a line. */
final class TrendPane extends ChartPane {

  private static final double AXIS = 42;
  private static final double REFERENCE = 62;
  private static final double NAMES = 20;
  private static final double COUNTS = 17;
  private static final double RATES = 0.42;
  private static final double TOP = 9;
  private static final double BAR = 0.62;
  private static final double WIDEST_BAR = 46;
  private static final double DOT = 11;
  private static final double LEAST_FOR_COUNT = 24;
  private static final int TENTHS = 10;

  private final Chart.Trend chart;
  private final double low;
  private final List<MarkNode> bars = new ArrayList<>();
  private final List<MarkNode> strict = new ArrayList<>();
  private final List<MarkNode> closed = new ArrayList<>();
  private final List<Label> counts = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Path strictLine = path("strict-line");
  private final Path closedLine = path("closed-line");
  private final Line reference = line("reference-line");
  private final Line floor = line("axis-line");
  private final Line top = line("axis-line");
  private final Line base = line("axis-line");
  private final Label referenceName;
  private final Label high;
  private final Label least;
  private final int most;

  TrendPane(Chart.Trend chart, Marks marks) {
    super(marks);
    this.chart = chart;
    low = low(chart);
    most = Math.max(1, chart.columns().stream().mapToInt(Chart.Column::count).max().orElse(1));
    getChildren().addAll(top, floor, base, reference, closedLine, strictLine);
    referenceName = words(chart.referenceName(), "axis-words");
    high = words(percent(1), "axis-words");
    least = words(percent(low), "axis-words");
    for (Chart.Column column : chart.columns()) {
      bars.add(mark(column.countMark(), "standing-bar"));
      counts.add(words(FigureWords.count(column.count()), "bar-count"));
      names.add(words(column.label(), "axis-words"));
    }
    chart.columns().forEach(c -> closed.add(mark(c.closedMark(), "closed-dot")));
    chart.columns().forEach(c -> strict.add(mark(c.strictMark(), "strict-dot")));
  }

  private static String percent(double share) {
    return Texts.text("month.percent", Math.round(share * 100));
  }

  /** The tenth below all that is drawn, and never so high that a line seems to fall. */
  private static double low(Chart.Trend chart) {
    double least =
        chart.columns().stream()
            .flatMap(column -> Stream.of(column.strict(), column.closed()))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(chart.reference());
    double tenth = Math.floor(Math.min(least, chart.reference()) * TENTHS - 0.2) / TENTHS;
    return Math.clamp(tenth, 0, 0.6);
  }

  private static Path path(String style) {
    var path = new Path();
    path.getStyleClass().add(style);
    path.setMouseTransparent(true);
    return path;
  }

  private static Line line(String style) {
    var line = new Line();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth() - AXIS - REFERENCE);
    double foot = getHeight() - NAMES;
    double each = width / Math.max(1, chart.columns().size());
    axes(width, foot);
    double barsTop = TOP + ratesHeight() + COUNTS + 6;
    for (int i = 0; i < chart.columns().size(); i++) {
      double middle = AXIS + each * (i + 0.5);
      double height = Math.max(1, (foot - barsTop) * chart.columns().get(i).count() / most);
      double bar = Math.min(WIDEST_BAR, Math.max(2, each * BAR));
      put(bars.get(i), middle - bar / 2, foot - height, bar, height);
      counts.get(i).setVisible(each >= LEAST_FOR_COUNT);
      center(counts.get(i), middle, foot - height - COUNTS);
      center(names.get(i), middle, foot + 3);
    }
    thinNames();
    rates(strictLine, strict, Chart.Column::strict, each);
    rates(closedLine, closed, Chart.Column::closed, each);
  }

  /** Names that would touch are left out, every second or third. */
  private void thinNames() {
    double widest = names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + 4;
    double each = (getWidth() - AXIS - REFERENCE) / Math.max(1, names.size());
    int step = Math.max(1, (int) Math.ceil(widest / Math.max(1, each)));
    for (int i = 0; i < names.size(); i++) {
      names.get(i).setVisible(i % step == 0);
    }
  }

  private double ratesHeight() {
    return (getHeight() - NAMES - TOP) * RATES;
  }

  private double y(double share) {
    double within = (Math.max(low, share) - low) / (1 - low);
    return TOP + ratesHeight() * (1 - within);
  }

  private void axes(double width, double foot) {
    across(top, width, y(1));
    across(floor, width, y(low));
    across(base, width, foot);
    across(reference, width + 6, y(chart.reference()));
    put(high, 0, y(1) - 8, AXIS - 6, 16);
    put(least, 0, y(low) - 8, AXIS - 6, 16);
    double height = referenceName.prefHeight(-1);
    put(
        referenceName,
        AXIS + width + 8,
        y(chart.reference()) - height / 2,
        referenceName.prefWidth(-1),
        height);
  }

  private static void across(Line line, double width, double y) {
    line.setStartX(AXIS);
    line.setEndX(AXIS + width);
    line.setStartY(Math.round(y) + 0.5);
    line.setEndY(Math.round(y) + 0.5);
  }

  private void rates(
      Path path, List<MarkNode> dots, Function<Chart.Column, Double> rate, double each) {
    path.getElements().clear();
    boolean begun = false;
    double dot = Math.clamp(each * 0.7, 4, DOT);
    for (int i = 0; i < dots.size(); i++) {
      Double share = rate.apply(chart.columns().get(i));
      dots.get(i).setVisible(share != null);
      if (share == null) {
        begun = false;
        continue;
      }
      double x = AXIS + each * (i + 0.5);
      double y = y(share);
      path.getElements().add(begun ? new LineTo(x, y) : new MoveTo(x, y));
      put(dots.get(i), x - dot / 2, y - dot / 2, dot, dot);
      begun = true;
    }
  }
}
