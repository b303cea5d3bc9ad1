package fr.guichet.ui.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card: its chart, whose figures the arrows go through, or the table behind it. */
final class CardView extends VBox {

  /** A step aside counts as much as this many ahead. */
  private static final double ASIDE = 3;

  private final Consumer<Mark> open;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final FlowPane legend = new FlowPane(12, 2);
  private final StackPane body = new StackPane();
  private CardContent content;
  private ChartPane chart;
  private CardTable table;
  private boolean asTable;

  /**
   * @param open what Enter or a click on a figure does
   */
  CardView(Consumer<Mark> open) {
    super(8);
    this.open = open;
    getStyleClass().addAll("card", "dashboard-card");
    setAccessibleRole(AccessibleRole.PARENT);
    title.getStyleClass().add("h2");
    title.setMinWidth(Region.USE_PREF_SIZE);
    subtitle.getStyleClass().addAll("muted", "small");
    subtitle.setMinWidth(0);
    legend.setMinHeight(Region.USE_PREF_SIZE);
    var head = new HBox(8, title, subtitle);
    head.setAlignment(Pos.BASELINE_LEFT);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body, legend);
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
  }

  CardContent content() {
    return content;
  }

  /** Whether the table is shown in place of the chart. */
  boolean asTable() {
    return asTable;
  }

  void show(CardContent shown) {
    boolean focused = isFocusWithin();
    content = shown;
    title.setText(shown.title());
    subtitle.setText(shown.subtitle());
    setAccessibleText((shown.title() + " " + shown.subtitle()).strip());
    fill();
    if (focused) {
      focus();
    }
  }

  /** The table in place of the chart, or the chart again. */
  void turn() {
    asTable = !asTable;
    fill();
    body.applyCss();
    body.layout();
    focus();
  }

  private void fill() {
    boolean none = !content.nothing().isEmpty();
    chart = null;
    table = null;
    if (none) {
      body.getChildren().setAll(nothing());
    } else if (asTable) {
      table = new CardTable(content, open);
      body.getChildren().setAll(table);
    } else {
      chart = ChartPane.of(content.chart(), open);
      body.getChildren().setAll(chart);
      chart.marks().stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
    }
    legend.getChildren().setAll(content.legend().stream().map(CardView::key).toList());
    boolean told = !none && !asTable && !content.legend().isEmpty();
    legend.setVisible(told);
    legend.setManaged(told);
  }

  private static Label key(CardContent.Key key) {
    var sign = new Region();
    sign.getStyleClass().add("key-sign");
    sign.getStyleClass().addAll(key.sign().split(" "));
    var words = new Label(key.words(), sign);
    words.getStyleClass().add("axis-words");
    return words;
  }

  private Label nothing() {
    var words = new Label(content.nothing());
    words.getStyleClass().add("muted");
    words.setWrapText(true);
    words.setFocusTraversable(true);
    words.setAccessibleText(content.title() + ", " + content.nothing());
    return words;
  }

  /** Gives the focus to the figure that had it last, to the first at the beginning. */
  void focus() {
    if (table != null) {
      table.requestFocus();
    } else if (chart != null) {
      current().ifPresent(Node::requestFocus);
    } else if (content != null) {
      body.getChildren().getFirst().requestFocus();
    }
  }

  private Optional<MarkNode> current() {
    List<MarkNode> marks = chart.marks();
    return marks.stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .or(() -> marks.stream().findFirst());
  }

  // --- the arrows

  private void arrow(KeyEvent event) {
    if (chart == null || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Optional<MarkNode> next =
        switch (event.getCode()) {
          case LEFT -> nearest(-1, 0);
          case RIGHT -> nearest(1, 0);
          case UP -> nearest(0, -1);
          case DOWN -> nearest(0, 1);
          case HOME -> chart.marks().stream().findFirst();
          case END -> chart.marks().reversed().stream().findFirst();
          default -> null;
        };
    if (next != null) {
      event.consume();
      next.ifPresent(Node::requestFocus);
    }
  }

  /** The figure that comes next in a direction: the least far off the way. */
  private Optional<MarkNode> nearest(int right, int down) {
    Optional<MarkNode> from = chart.marks().stream().filter(Node::isFocused).findFirst();
    if (from.isEmpty()) {
      return current();
    }
    Bounds at = from.get().getBoundsInParent();
    return chart.marks().stream()
        .filter(mark -> along(at, mark.getBoundsInParent(), right, down) > 2)
        .min(
            Comparator.comparingDouble(
                mark -> {
                  Bounds to = mark.getBoundsInParent();
                  return along(at, to, right, down) + ASIDE * Math.abs(along(at, to, down, right));
                }));
  }

  private static double along(Bounds from, Bounds to, int right, int down) {
    return (to.getCenterX() - from.getCenterX()) * right
        + (to.getCenterY() - from.getCenterY()) * down;
  }
}
