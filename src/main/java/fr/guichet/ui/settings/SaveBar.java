package fr.guichet.ui.settings;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The foot of a section that is typed into: keeps it, or goes back to what is kept. */
public final class SaveBar extends HBox {

  private static final double LEAST = 110;

  private final Label said = new Label();
  private final Button save;
  private final ObservableBooleanValue unsaved;
  private String refusal = "";

  /**
   * @param unsaved whether there is something to keep
   * @param back shows what is kept in place of what was typed, and the other way round
   */
  public SaveBar(ObservableBooleanValue unsaved, Runnable saved, Runnable back) {
    super(12);
    this.unsaved = unsaved;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("save-bar");
    save = KeyCap.button(Icon.CHECK, text("day.keep"), "Ctrl+S", saved);
    save.getStyleClass().add("primary");
    said.setWrapText(true);
    said.getStyleClass().add("muted");
    said.setMinWidth(LEAST);
    said.setMinHeight(USE_PREF_SIZE);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(said, KeyCap.button(text("settings.back"), "Alt+Z", back), save);
    unsaved.subscribe(_ -> show());
  }

  /** Why nothing can be kept now, in words; empty when nothing forbids it. */
  public void refuse(String reason) {
    refusal = reason;
    show();
  }

  private void show() {
    boolean refused = !refusal.isEmpty();
    save.setDisable(refused);
    said.setGraphic(refused ? Icon.INFORMATION.node() : null);
    said.setText(refused ? refusal : text(unsaved.get() ? "settings.unsaved" : "settings.kept"));
  }
}
