package fr.guichet.ui.dashboard.chart;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A chart in the window; each places its own children. */
public abstract sealed class ChartPane extends Pane
    permits TrendPane, BarsPane, HeatPane, TilesPane {

  private final Marks marks;

  /**
   * @param marks takes the figures of the chart
   */
  ChartPane(Marks marks) {
    this.marks = marks;
    setMinSize(0, 0);
  }

  public static ChartPane of(Chart chart, Marks marks) {
    return switch (chart) {
      case Chart.Trend trend -> new TrendPane(trend, marks);
      case Chart.Bars bars -> new BarsPane(bars, marks);
      case Chart.Heat heat -> new HeatPane(heat, marks);
      case Chart.Tiles tiles -> new TilesPane(tiles, marks);
    };
  }

  /** Another figure on this chart. */
  final MarkNode mark(Mark of, String style, Node... content) {
    MarkNode node = marks.add(of, style, content);
    getChildren().add(node);
    return node;
  }

  /** Quiet words on this chart, read aloud with the figures and not by themselves. */
  final Label words(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setAlignment(Pos.CENTER);
    label.setMouseTransparent(true);
    getChildren().add(label);
    return label;
  }

  /** Puts a node at a place, snapped to whole pixels. */
  final void put(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
  }

  /** Puts words in the middle of a width, as wide as they are. */
  final void center(Label label, double middle, double y) {
    double width = Math.ceil(label.prefWidth(-1)) + 2;
    put(label, middle - width / 2, y, width, label.prefHeight(-1));
  }
}
