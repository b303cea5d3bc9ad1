package fr.guichet.ui.dashboard.card;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.dashboard.chart.ChartPane;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.dashboard.chart.MarkNode;
import fr.guichet.ui.dashboard.chart.Marks;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.KeyNames;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card: its chart, whose figures the arrows go through, or the table behind it. */
public final class CardView extends VBox {

  /** In a narrower card the figures stand under the title: they are never cut. */
  private static final double ROOM_FOR_FIGURES = 500;

  private final Consumer<Mark> open;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final HBox head = new HBox(6);
  private final HBox headline = new HBox(3);
  private final HBox buttons = new HBox();
  private final FlowPane legend = new FlowPane(12, 2);
  private final StackPane body = new StackPane();
  private CardContent content;
  private Marks marks;
  private CardTable table;
  private boolean asTable;

  /**
   * @param open what Enter or a click on a figure does
   * @param print prints a card alone
   */
  public CardView(Consumer<Mark> open, Consumer<CardView> print) {
    super(8);
    this.open = open;
    marks = new Marks(open);
    getStyleClass().addAll("card", "dashboard-card");
    setAccessibleRole(AccessibleRole.PARENT);
    title.getStyleClass().add("h2");
    title.setMinWidth(Region.USE_PREF_SIZE);
    subtitle.getStyleClass().addAll("muted", "small");
    subtitle.setMinWidth(0);
    legend.setMinHeight(Region.USE_PREF_SIZE);
    headline.setAlignment(Pos.CENTER_RIGHT);
    subtitle.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(subtitle, Priority.ALWAYS);
    String alone = text("dashboard.printOne") + ", " + KeyNames.shown("Ctrl+Maj+P");
    buttons
        .getChildren()
        .addAll(
            button(Icon.PRINT, alone, () -> print.accept(this)),
            button(Icon.TABLE, text("dashboard.turn"), this::turn));
    title.textProperty().subscribe(this::call);
    head.getChildren().addAll(title, subtitle, headline, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(Region.USE_PREF_SIZE);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body, legend);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    widthProperty().subscribe(_ -> lay());
  }

  /** Keys do the same: the focus stays with the figures. */
  private static Button button(Icon icon, String name, Runnable action) {
    Button button = KeyCap.iconButton(icon, name, action);
    button.setFocusTraversable(false);
    return button;
  }

  /** Beside other cards, a button says of which one it is. */
  private void call(String card) {
    buttons
        .getChildren()
        .forEach(
            each -> each.setAccessibleText(((Button) each).getTooltip().getText() + ", " + card));
  }

  /** A node stands in one place at a time. */
  private void lay() {
    boolean narrow = getWidth() > 0 && getWidth() < ROOM_FOR_FIGURES;
    boolean under = getChildren().contains(headline);
    if (narrow && !under && !headline.getChildren().isEmpty()) {
      head.getChildren().remove(headline);
      getChildren().add(1, headline);
    } else if (!narrow && under) {
      getChildren().remove(headline);
      head.getChildren().add(head.getChildren().indexOf(buttons), headline);
    }
  }

  public CardContent content() {
    return content;
  }

  public void show(CardContent shown) {
    boolean focused = isFocusWithin();
    Optional<Mark> held = marks.current().map(MarkNode::mark);
    content = shown;
    title.setText(shown.title());
    subtitle.setText(shown.subtitle());
    setAccessibleText((shown.title() + " " + shown.subtitle()).strip());
    fill();
    held.ifPresent(marks::hold);
    if (focused) {
      focus();
    }
  }

  /** The table in place of the chart, or the chart again. */
  public void turn() {
    asTable = !asTable;
    fill();
    body.applyCss();
    body.layout();
    focus();
  }

  private void fill() {
    boolean none = !content.nothing().isEmpty();
    marks = new Marks(open);
    table = null;
    headline
        .getChildren()
        .setAll(
            content.headline().stream()
                .map(heading -> marks.add(heading.mark(), "headline", figure(heading)))
                .toList());
    lay();
    if (none) {
      body.getChildren().setAll(nothing());
    } else if (asTable) {
      table = new CardTable(content, open);
      body.getChildren().setAll(table);
    } else {
      body.getChildren().setAll(ChartPane.of(content.chart(), marks));
    }
    legend.getChildren().setAll(content.legend().stream().map(CardView::key).toList());
    boolean told = !none && !asTable && !content.legend().isEmpty();
    Shown.show(legend, told);
  }

  private static Label figure(CardContent.Heading heading) {
    var label = new Label(heading.mark().value());
    label.setMinWidth(Region.USE_PREF_SIZE);
    if (!heading.sign().isEmpty()) {
      label.setGraphic(sign(heading.sign()));
    }
    return label;
  }

  private static Region sign(String styles) {
    var sign = new Region();
    sign.getStyleClass().add("key-sign");
    sign.getStyleClass().addAll(styles.split(" "));
    return sign;
  }

  private static Label key(CardContent.Key key) {
    var words = new Label(key.words(), sign(key.sign()));
    words.getStyleClass().add("axis-words");
    return words;
  }

  private Label nothing() {
    var words = new Label(content.nothing());
    words.getStyleClass().addAll("muted", "nothing");
    words.setWrapText(true);
    words.setFocusTraversable(true);
    words.setAccessibleText(content.title() + ", " + content.nothing());
    return words;
  }

  /** Gives the focus to the figure that had it last, to the first at the beginning. */
  public void focus() {
    if (content == null) {
      return;
    }
    if (table != null) {
      table.requestFocus();
    } else {
      marks.current().map(Node.class::cast).orElse(body.getChildren().getFirst()).requestFocus();
    }
  }

  private void arrow(KeyEvent event) {
    boolean inTable = table != null && table.isFocused();
    if (inTable || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Optional<MarkNode> next = marks.next(event.getCode());
    if (next != null) {
      event.consume();
      next.ifPresent(Node::requestFocus);
    }
  }
}
