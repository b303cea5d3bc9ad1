package fr.guichet.ui.dashboard.chart;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A figure in the window: it explains itself, and opens what is behind it. */
public final class MarkNode extends StackPane {

  private static final Duration SOON = Duration.millis(300);

  private final Mark mark;
  private final Consumer<Mark> open;

  /**
   * @param open what Enter or a click does
   */
  MarkNode(Mark mark, Consumer<Mark> open, Node... content) {
    super(content);
    this.mark = mark;
    this.open = open;
    getStyleClass().add("mark");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(mark.name() + ", " + mark.value());
    setAccessibleHelp(mark.sentence());
    var tooltip = new Tooltip(mark.sentence());
    tooltip.setShowDelay(SOON);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    Tooltip.install(this, tooltip);
    setOnMouseClicked(
        click -> {
          click.consume();
          requestFocus();
          open.accept(mark);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public Mark mark() {
    return mark;
  }

  private void pressed(KeyEvent event) {
    boolean press = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (press && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      open.accept(mark);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      open.accept(mark);
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
