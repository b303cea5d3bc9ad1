package fr.guichet.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A grid of figures, the greater the darker; each has its number. */
final class HeatPane extends ChartPane {

  private static final double NAMES = 44;
  private static final double HEADS = 20;
  private static final double GAP = 3;
  private static final double HIGHEST = 44;

  /** From the lightest to the darkest. */
  private static final int LEVELS = 5;

  private final Chart.Heat chart;
  private final List<Label> heads = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<List<MarkNode>> cells = new ArrayList<>();

  HeatPane(Chart.Heat chart, Marks marks) {
    super(marks);
    this.chart = chart;
    chart.columns().forEach(column -> heads.add(words(column, "axis-words")));
    for (Chart.Row row : chart.rows()) {
      Label name = words(row.label(), "axis-words");
      name.setAlignment(Pos.CENTER_LEFT);
      names.add(name);
      List<MarkNode> line = new ArrayList<>();
      row.cells().forEach(cell -> line.add(cell.mark() == null ? null : cell(cell)));
      cells.add(line);
    }
  }

  private MarkNode cell(Chart.Cell cell) {
    var value = new Label(cell.mark().value());
    value.getStyleClass().add("heat-value");
    var shade = new Region();
    shade.getStyleClass().add("heat-shade");
    return mark(cell.mark(), style(cell.share()), shade, value);
  }

  private static String style(Double share) {
    return share == null ? "heat-apart" : "heat-" + Math.min(LEVELS, (int) (share * LEVELS) + 1);
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() - NAMES) / Math.max(1, chart.columns().size());
    double height = Math.min(HIGHEST, (getHeight() - HEADS) / Math.max(1, chart.rows().size()));
    for (int column = 0; column < heads.size(); column++) {
      put(heads.get(column), NAMES + column * width, 0, width, HEADS);
    }
    for (int row = 0; row < cells.size(); row++) {
      double y = HEADS + row * height;
      put(names.get(row), 4, y, NAMES - 4, height);
      for (int column = 0; column < cells.get(row).size(); column++) {
        MarkNode cell = cells.get(row).get(column);
        if (cell != null) {
          put(cell, NAMES + column * width, y, width - GAP, height - GAP);
        }
      }
    }
  }
}
