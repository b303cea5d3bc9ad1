package fr.guichet.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** The figures of a card: one stop of the Tab key, the arrows go from one to the next. */
public final class Marks {

  /** A step aside counts as much as this many ahead. */
  private static final double ASIDE = 3;

  private static final double LEAST = 2;

  private final Consumer<Mark> open;
  private final List<MarkNode> all = new ArrayList<>();

  /**
   * @param open what Enter or a click on a figure does
   */
  public Marks(Consumer<Mark> open) {
    this.open = open;
  }

  /** Another figure; the first one takes the Tab key. */
  public MarkNode add(Mark mark, String style, Node... content) {
    var node = new MarkNode(mark, open, content);
    node.getStyleClass().add(style);
    node.setFocusTraversable(all.isEmpty());
    node.focusedProperty().subscribe(focused -> follow(node, focused));
    all.add(node);
    return node;
  }

  /** The Tab key comes back to the figure that was left. */
  private void follow(MarkNode node, boolean focused) {
    if (focused) {
      hold(node);
    }
  }

  private void hold(MarkNode node) {
    all.forEach(each -> each.setFocusTraversable(each == node));
  }

  /** Those that can be seen, in the order of reading. */
  private List<MarkNode> shown() {
    return all.stream().filter(Node::isVisible).toList();
  }

  /** The figure that had the focus last. */
  public Optional<MarkNode> current() {
    return shown().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .or(() -> shown().stream().findFirst());
  }

  /** The same figure as another chart had. */
  public void hold(Mark mark) {
    all.stream()
        .filter(node -> node.mark().name().equals(mark.name()))
        .findFirst()
        .ifPresent(this::hold);
  }

  /** Where a key leads; null for a key that leads nowhere. */
  public Optional<MarkNode> next(KeyCode key) {
    return switch (key) {
      case LEFT -> nearest(-1, 0);
      case RIGHT -> nearest(1, 0);
      case UP -> nearest(0, -1);
      case DOWN -> nearest(0, 1);
      case HOME -> shown().stream().findFirst();
      case END -> shown().reversed().stream().findFirst();
      default -> null;
    };
  }

  /** The figure that comes next in a direction: the least far off the way. */
  private Optional<MarkNode> nearest(int right, int down) {
    Optional<MarkNode> from = shown().stream().filter(Node::isFocused).findFirst();
    if (from.isEmpty()) {
      return current();
    }
    Bounds at = place(from.get());
    return shown().stream()
        .filter(mark -> along(at, place(mark), right, down) > LEAST)
        .min(
            Comparator.comparingDouble(
                mark ->
                    along(at, place(mark), right, down)
                        + ASIDE * Math.abs(along(at, place(mark), down, right))));
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static double along(Bounds from, Bounds to, int right, int down) {
    return (to.getCenterX() - from.getCenterX()) * right
        + (to.getCenterY() - from.getCenterY()) * down;
  }
}
