package fr.guichet.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A chart in the window; each places its own children. */
abstract sealed class ChartPane extends Pane permits TrendPane, BarsPane, HeatPane {

  private final Consumer<Mark> open;
  private final List<MarkNode> marks = new ArrayList<>();

  /**
   * @param open what Enter or a click on a figure does
   */
  ChartPane(Consumer<Mark> open) {
    this.open = open;
    setMinSize(0, 0);
  }

  static ChartPane of(Chart chart, Consumer<Mark> open) {
    return switch (chart) {
      case Chart.Trend trend -> new TrendPane(trend, open);
      case Chart.Bars bars -> new BarsPane(bars, open);
      case Chart.Heat heat -> new HeatPane(heat, open);
    };
  }

  /** The figures that can be seen, in the order of reading. */
  List<MarkNode> marks() {
    return marks.stream().filter(Node::isVisible).toList();
  }

  /** Another figure on this chart. */
  final MarkNode mark(Mark of, String style, Node... content) {
    var node = new MarkNode(of, open, content);
    node.getStyleClass().add(style);
    node.setFocusTraversable(false);
    node.focusedProperty().subscribe(focused -> follow(node, focused));
    marks.add(node);
    getChildren().add(node);
    return node;
  }

  /** The Tab key comes back to the figure that was left. */
  private void follow(MarkNode node, boolean focused) {
    if (focused) {
      marks.forEach(each -> each.setFocusTraversable(each == node));
    }
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
