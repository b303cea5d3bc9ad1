package fr.guichet.ui.month;

import fr.guichet.ui.kit.Icon;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One line of the steps: a number or a sign, words, and what pressing it opens. A box rather than a
 * button: its words go on below in a narrow column.
 */
final class StepRow extends HBox {

  private final Runnable action;

  private StepRow(Runnable action) {
    super(9);
    this.action = action;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("step-row");
  }

  /**
   * Something that opens when it is pressed.
   *
   * @param count empty for none
   * @param style of the count
   */
  static StepRow opening(String count, String style, String words, String link, Runnable action) {
    var row = new StepRow(action);
    Label sentence = words(words);
    if (count.isEmpty()) {
      sentence.getStyleClass().add("strong");
    } else {
      row.getChildren().add(badge(count, style));
    }
    Label more = words(link);
    more.getStyleClass().addAll("step-link", "small");
    var texts = new VBox(sentence, more);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row.getChildren().add(texts);
    row.press((count + " " + words + ". " + link).strip());
    return row;
  }

  private void press(String spoken) {
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(_ -> action.run());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      action.run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }

  /** Something that is well. */
  static StepRow well(String words) {
    return still(Icon.CHECK.node(), "outcome-resolved", words);
  }

  /** Something to know. */
  static StepRow toKnow(String words) {
    return still(Icon.WARNING.node(), "outcome-pending", words);
  }

  private static StepRow still(Node sign, String style, String words) {
    Label badge = badge("", style);
    badge.setGraphic(sign);
    var row = new StepRow(() -> {});
    row.getChildren().addAll(badge, words(words));
    return row;
  }

  private static Label words(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label badge(String count, String style) {
    var badge = new Label(count);
    badge.getStyleClass().addAll("chip", "step-badge", style);
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }
}
