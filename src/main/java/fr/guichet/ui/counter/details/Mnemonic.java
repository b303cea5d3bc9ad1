package fr.guichet.ui.counter.details;

import fr.guichet.ui.kit.key.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** Labels whose Alt key is underlined all the time: the key must be seen before Alt is pressed. */
final class Mnemonic {

  private Mnemonic() {}

  /**
   * @param name with an underscore before the letter, « _Canal »
   * @param field gets the focus by Alt and the letter
   */
  static Label label(String name, Node field, Shortcuts keys) {
    var label = new Label(name.replace("_", ""));
    label.setLabelFor(field);
    label.setGraphic(content(name, "field-name"));
    label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    label.setMinWidth(Label.USE_PREF_SIZE);
    keys.on("Alt+" + letter(name), field::requestFocus);
    return label;
  }

  static char letter(String name) {
    return Character.toUpperCase(name.charAt(name.indexOf('_') + 1));
  }

  static HBox content(String name, String style) {
    int at = name.indexOf('_');
    var box =
        new HBox(
            part(name.substring(0, at), style, false),
            part(name.substring(at + 1, at + 2), style, true),
            part(name.substring(at + 2), style, false));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Text part(String words, String style, boolean underlined) {
    var part = new Text(words);
    part.getStyleClass().add(style);
    part.setUnderline(underlined);
    return part;
  }
}
