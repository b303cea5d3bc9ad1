package fr.guichet.ui.month;

import fr.guichet.ui.kit.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the steps: a number or a sign, words, and what pressing it opens. */
final class StepRow {

  private StepRow() {}

  /** Something to look at; pressing it opens the list. */
  static Button button(String count, String style, String words, String link, Runnable action) {
    var badge = badge(count, style);
    var sentence = words(words);
    var more = new Label(link);
    more.getStyleClass().addAll("step-link", "small");
    more.setWrapText(true);
    var texts = new VBox(sentence, more);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var button = new Button();
    button.setGraphic(line(badge, texts));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "step-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText((count.isEmpty() ? "" : count + " ") + words + ". " + link);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Something that is well. */
  static HBox well(String words) {
    var badge = badge("", "outcome-resolved");
    badge.setGraphic(Icon.CHECK.node());
    return still(badge, words);
  }

  /** Something to know. */
  static HBox toKnow(String words) {
    var badge = badge("", "outcome-pending");
    badge.setGraphic(Icon.WARNING.node());
    return still(badge, words);
  }

  private static HBox still(Label badge, String words) {
    HBox line = line(badge, words(words));
    line.getStyleClass().add("step-still");
    return line;
  }

  private static HBox line(Label badge, Node words) {
    var line = new HBox(9, badge, words);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label words(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label badge(String count, String style) {
    var badge = new Label(count);
    badge.getStyleClass().addAll("chip", "step-badge", style);
    badge.setMinWidth(Label.USE_PREF_SIZE);
    badge.setMaxHeight(Double.MAX_VALUE);
    return badge;
  }
}
