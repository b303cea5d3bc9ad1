package fr.guichet.ui.shell;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A line of the rail: a sign, a name and a key; only the sign where there is little room. */
final class RailItem extends ToggleButton {

  private final Label name = new Label();
  private final KeyCap key;
  private final HBox line;
  private final Label badge = new Label();

  /** The count at the sign, where only that is shown. */
  private final Label mark = new Label();

  private final StackPane sign;
  private boolean counted;
  private boolean narrow;

  RailItem(Icon icon, String text, String keyName, Runnable action) {
    key = new KeyCap(keyName);
    name.getStyleClass().add("rail-text");
    name.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    mark.getStyleClass().addAll("badge", "mark");
    mark.setMinWidth(USE_PREF_SIZE);
    mark.setVisible(false);
    StackPane.setAlignment(mark, Pos.TOP_RIGHT);
    sign = new StackPane(icon.node(), mark);
    line = new HBox(8, sign, name, key);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("rail-item");
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
    text(text);
    setOnAction(_ -> action.run());
  }

  void text(String text) {
    name.setText(text);
    setAccessibleText(text + ", " + key.getText());
    setTooltip(new Tooltip(text + " (" + key.getText() + ")"));
  }

  void icon(Icon icon) {
    sign.getChildren().set(0, icon.node());
  }

  /** A count beside the name, hidden while 0, and at the sign where only that is shown. */
  RailItem badge(ObservableIntegerValue count) {
    badge.getStyleClass().add("badge");
    badge.setMinWidth(USE_PREF_SIZE);
    line.getChildren().add(line.getChildren().indexOf(key), badge);
    count.subscribe(
        number -> {
          badge.setText("" + number);
          mark.setText("" + number);
          counted = number.intValue() > 0;
          showCount();
          String words = number.intValue() > 0 ? ", " + number : "";
          setAccessibleText(name.getText() + words + ", " + key.getText());
        });
    return this;
  }

  RailItem quiet() {
    getStyleClass().add("quiet");
    return this;
  }

  /** Shows the sign alone, or everything. */
  void narrow(boolean narrow) {
    this.narrow = narrow;
    for (Node part : line.getChildren().subList(1, line.getChildren().size())) {
      Shown.show(part, !narrow);
    }
    showCount();
  }

  private void showCount() {
    badge.setVisible(counted && !narrow);
    mark.setVisible(counted && narrow);
  }
}
