package fr.guichet.ui.kit.key;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/**
 * Names whose Alt key is underlined all the time: the key must be seen before Alt is pressed.
 * JavaFX's own mnemonics are never used: after Alt alone, and on Windows after a long one, they
 * take the next letter that is typed.
 */
public final class Mnemonic {

  private Mnemonic() {}

  /**
   * @param name with an underscore before the letter, « _Canal »
   * @param field gets the focus by Alt and the letter
   */
  public static Label label(String name, Node field, Shortcuts keys) {
    var label = new Label();
    label.setLabelFor(field);
    name(label, name, null, "field-name");
    label.setMinWidth(Label.USE_PREF_SIZE);
    keys.on("Alt+" + letter(name), field::requestFocus);
    return label;
  }

  /**
   * Names something that has the key for as long as it is in a window, where no screen takes it.
   *
   * @param name with an underscore before the letter, or without one: then there is no key
   * @param sign before the name, null for none
   * @param action what Alt and the letter do
   */
  public static void name(Labeled named, String name, Node sign, Runnable action) {
    if (name.indexOf('_') < 0) {
      named.setText(name);
      named.setGraphic(sign);
    } else {
      name(named, name, sign, "mnemonic");
      whileShown(named, letter(name), action);
    }
  }

  private static void name(Labeled named, String name, Node sign, String style) {
    HBox content = content(name, style);
    if (sign != null) {
      content.getChildren().addFirst(sign);
      HBox.setMargin(sign, new Insets(0, 6, 0, 0));
    }
    named.setText(name.replace("_", ""));
    named.setGraphic(content);
    named.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  private static void whileShown(Node shown, char letter, Runnable action) {
    var key =
        new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(letter)), KeyCombination.ALT_DOWN);
    shown.sceneProperty().subscribe((before, now) -> move(key, action, before, now));
  }

  private static void move(KeyCombination key, Runnable action, Scene before, Scene now) {
    if (before != null) {
      before.getAccelerators().remove(key, action);
    }
    if (now != null) {
      now.getAccelerators().put(key, action);
    }
  }

  public static char letter(String name) {
    return Character.toUpperCase(name.charAt(name.indexOf('_') + 1));
  }

  /** A name in parts, its letter underlined. */
  public static HBox content(String name, String style) {
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
