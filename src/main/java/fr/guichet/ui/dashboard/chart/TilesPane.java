package fr.guichet.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Figures that stand alone, two beside each other. */
final class TilesPane extends ChartPane {

  private static final int COLUMNS = 2;
  private static final double GAP = 8;

  private final List<MarkNode> tiles = new ArrayList<>();

  TilesPane(Chart.Tiles chart, Marks marks) {
    super(marks);
    chart.tiles().forEach(tile -> tiles.add(mark(tile.mark(), "tile", content(tile))));
  }

  private static VBox content(Chart.Tile tile) {
    var label = new Label(tile.label());
    label.getStyleClass().add("axis-words");
    var figure = new Label(tile.mark().value());
    figure.getStyleClass().add("tile-figure");
    figure.setMinHeight(Label.USE_PREF_SIZE);
    var note = new Label(tile.note());
    note.getStyleClass().add("axis-words");
    var box = new VBox(label, figure, note);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  @Override
  protected void layoutChildren() {
    int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
    double width = (getWidth() - GAP) / COLUMNS;
    double height = (getHeight() - (rows - 1) * GAP) / Math.max(1, rows);
    for (int i = 0; i < tiles.size(); i++) {
      double x = i % COLUMNS * (width + GAP);
      double y = i / COLUMNS * (height + GAP);
      put(tiles.get(i), x, y, width, height);
    }
  }
}
