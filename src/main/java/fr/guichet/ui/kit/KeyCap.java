package fr.guichet.ui.kit;

import fr.guichet.ui.kit.key.KeyNames;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The little box that shows the key of an action. */
public final class KeyCap extends Label {

  /**
   * @param key the usual one, as a French keyboard names it: « Ctrl+N », « Entrée », « F8 »
   */
  public KeyCap(String key) {
    super(KeyNames.shown(key));
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
  }

  /** A button that carries the name of its action and shows its key. */
  public static Button button(String text, String key, Runnable action) {
    return button(null, text, key, action);
  }

  /**
   * The same with a sign before its name.
   *
   * @param icon null for none
   * @param key empty for none
   */
  public static Button button(Icon icon, String text, String key, Runnable action) {
    var button = new Button();
    var name = new Label();
    button.textProperty().subscribe(name::setText);
    name.textFillProperty().bind(button.textFillProperty());
    var content = new HBox(7);
    content.setAlignment(Pos.CENTER);
    if (icon != null) {
      FontIcon sign = icon.node();
      content.getChildren().add(sign);
    }
    content.getChildren().add(name);
    if (!key.isEmpty()) {
      content.getChildren().add(new KeyCap(key));
    }
    name.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setText(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(key.isEmpty() ? text : text + ", " + KeyNames.shown(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A button that is a sign and its key; its name is read aloud and shown as a tooltip. */
  public static Button signButton(Icon icon, String name, String key, Runnable action) {
    var content = new HBox(7, icon.node(), new KeyCap(key));
    content.setAlignment(Pos.CENTER);
    var button = new Button(null, content);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(name + ", " + KeyNames.shown(key));
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A button that is only a sign; its name is read aloud and shown as a tooltip. */
  public static Button iconButton(Icon icon, String name, Runnable action) {
    var button = new Button(null, icon.node());
    button.getStyleClass().addAll("icon-button", "flat");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
