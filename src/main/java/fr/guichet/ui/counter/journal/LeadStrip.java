package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What another screen asked to see, and the way back to it. */
final class LeadStrip extends HBox {

  private final Label title = new Label();

  /**
   * @param back goes back to that screen
   */
  LeadStrip(Runnable back) {
    super(10);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("journal-strip");
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button button =
        KeyCap.button(Icon.PREVIOUS, text("journal.led.back"), text("key.escape"), back);
    button.getStyleClass().add("compact");
    button.setFocusTraversable(false);
    getChildren().addAll(title, button);
  }

  void show(String words) {
    title.setText(words);
    title.setTooltip(new Tooltip(words));
  }
}
