package fr.guichet.ui.kit.key;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The digit of a pressed key, whatever the keyboard: French ones give the digits of the top row
 * only with Shift, and on Linux name these keys after the sign that they give without.
 */
public final class Digits {

  private Digits() {}

  /** From 0 to 9; empty when the key is no digit, or is held with Ctrl, Alt or Meta. */
  public static OptionalInt of(KeyEvent pressed) {
    if (pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
      return OptionalInt.empty();
    }
    KeyCode code = pressed.getCode();
    if (code.isDigitKey()) {
      return OptionalInt.of(code.getName().charAt(code.getName().length() - 1) - '0');
    }
    return pressed.isShiftDown() ? ofText(pressed.getText()) : ofSign(pressed);
  }

  private static OptionalInt ofText(String text) {
    return text.length() == 1 && Character.isDigit(text.charAt(0))
        ? OptionalInt.of(text.charAt(0) - '0')
        : OptionalInt.empty();
  }

  private static OptionalInt ofSign(KeyEvent pressed) {
    int digit =
        switch (pressed.getCode()) {
          case AMPERSAND -> 1;
          case QUOTEDBL -> 3;
          case QUOTE -> 4;
          case LEFT_PARENTHESIS -> 5;
          case MINUS -> 6;
          case UNDERSCORE -> 8;
          case UNDEFINED -> accented(pressed.getText());
          default -> -1;
        };
    return digit < 0 ? OptionalInt.empty() : OptionalInt.of(digit);
  }

  private static int accented(String text) {
    return switch (text) {
      case "à" -> 0;
      case "é" -> 2;
      case "è" -> 7;
      case "ç" -> 9;
      default -> -1;
    };
  }
}
