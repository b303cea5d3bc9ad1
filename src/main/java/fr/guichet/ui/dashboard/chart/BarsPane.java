package fr.guichet.ui.dashboard.chart;

import static fr.guichet.model.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Bars that lie; those that have no room are in the table. */
final class BarsPane extends ChartPane {

  private static final double LEAST_ROW = 22;
  private static final double HIGHEST_ROW = 58;
  private static final double HIGHEST_BAR = 18;
  private static final double NAMES = 0.55;
  private static final double GAP = 10;

  private final Chart.Bars chart;
  private final List<Row> rows = new ArrayList<>();
  private final Label others;
  private final double most;

  /** One line: what is pressed lies below what is seen. */
  private record Row(
      Chart.Bar bar, MarkNode line, Label name, Parts parts, Label value, MarkNode end) {

    Stream<Node> nodes() {
      return Stream.<Node>of(line, name, parts.full(), parts.hatched(), parts.before(), value, end)
          .filter(Objects::nonNull);
    }
  }

  /** What a bar is made of; the tick of the period before is null where that is not known. */
  private record Parts(Region full, Region hatched, Region before) {}

  BarsPane(Chart.Bars chart, Marks marks) {
    super(marks);
    this.chart = chart;
    most =
        Math.max(1, chart.bars().stream().mapToDouble(bar -> bar.length().most()).max().orElse(1));
    chart.bars().forEach(bar -> rows.add(row(bar)));
    others = words("", "axis-words");
    others.setAlignment(Pos.CENTER_LEFT);
  }

  private Row row(Chart.Bar bar) {
    MarkNode line = mark(bar.mark(), "bar-line");
    Label name = words(bar.label(), "bar-name");
    var parts =
        new Parts(
            bar("lying-bar"),
            bar("hatched-bar"),
            bar.length().before() == null ? null : bar("before-tick"));
    Label value = words(bar.mark().value(), "bar-value");
    MarkNode end = null;
    if (bar.second() != null) {
      var words = new Label(bar.second().value());
      words.getStyleClass().add("bar-second");
      end = mark(bar.second(), "bar-end", words);
    }
    return new Row(bar, line, name, parts, value, end);
  }

  private Region bar(String style) {
    var bar = new Region();
    bar.getStyleClass().addAll(style, chart.tone() == Chart.Tone.TROUBLE ? "trouble" : "plain");
    bar.setMouseTransparent(true);
    getChildren().add(bar);
    return bar;
  }

  @Override
  protected void layoutChildren() {
    int fitting = (int) Math.max(1, Math.floor(getHeight() / LEAST_ROW));
    int shown = fitting >= rows.size() ? rows.size() : Math.max(0, fitting - 1);
    int lines = shown < rows.size() ? shown + 1 : shown;
    double height = Math.min(HIGHEST_ROW, getHeight() / Math.max(1, lines));
    double names = Math.min(getWidth() * NAMES, widest(row -> row.name()) + GAP);
    double values = widest(row -> row.value()) + GAP;
    double ends =
        widest(row -> row.end()) + (rows.stream().anyMatch(r -> r.end() != null) ? GAP : 0);
    for (int i = 0; i < rows.size(); i++) {
      show(rows.get(i), i < shown);
      if (i < shown) {
        place(rows.get(i), i * height, height, names, values, ends);
      }
    }
    others.setVisible(shown < rows.size());
    others.setText(text("dashboard.others", rows.size() - shown));
    put(others, 0, shown * height, getWidth(), height);
  }

  private double widest(Function<Row, Node> part) {
    return rows.stream()
        .map(part)
        .filter(Objects::nonNull)
        .mapToDouble(node -> Math.ceil(node.prefWidth(-1)) + 2)
        .max()
        .orElse(0);
  }

  private static void show(Row row, boolean shown) {
    row.nodes().forEach(node -> node.setVisible(shown));
  }

  private void place(Row row, double y, double height, double names, double values, double ends) {
    double room = Math.max(4, getWidth() - names - values - ends - 4);
    double bar = Math.min(HIGHEST_BAR, height * 0.62);
    Chart.Length length = row.bar().length();
    double full = room * length.full() / most;
    put(row.line(), 0, y, getWidth() - ends, height);
    put(row.name(), 4, y, names - GAP, height);
    double top = y + (height - bar) / 2;
    put(row.parts().full(), names, top, full, bar);
    put(row.parts().hatched(), names + Math.round(full), top, room * length.hatched() / most, bar);
    if (row.parts().before() != null) {
      put(row.parts().before(), names + room * length.before() / most - 1, top - 2, 3, bar + 4);
    }
    put(row.value(), getWidth() - ends - values, y, values - 4, height);
    if (row.end() != null) {
      put(row.end(), getWidth() - ends, y, ends, height);
    }
  }
}
