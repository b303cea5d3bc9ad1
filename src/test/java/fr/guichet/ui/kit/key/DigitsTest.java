package fr.guichet.ui.kit.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class DigitsTest {

  private static KeyEvent pressed(KeyCode code, String text, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, control, false, false);
  }

  private static OptionalInt digit(KeyCode code, String text) {
    return Digits.of(pressed(code, text, false, false));
  }

  @Test
  void theTopRowCountsWithoutShiftAsWindowsNamesIt() {
    assertThat(digit(KeyCode.DIGIT1, "&")).hasValue(1);
    assertThat(digit(KeyCode.DIGIT0, "à")).hasValue(0);
  }

  @Test
  void theTopRowCountsWithoutShiftAsLinuxNamesIt() {
    assertThat(digit(KeyCode.AMPERSAND, "&")).hasValue(1);
    assertThat(digit(KeyCode.UNDEFINED, "é")).hasValue(2);
    assertThat(digit(KeyCode.QUOTEDBL, "\"")).hasValue(3);
    assertThat(digit(KeyCode.UNDEFINED, "ç")).hasValue(9);
  }

  @Test
  void theNumberPadCounts() {
    assertThat(digit(KeyCode.NUMPAD7, "7")).hasValue(7);
  }

  @Test
  void lettersAndShortcutsAreNoDigits() {
    assertThat(digit(KeyCode.R, "r")).isEmpty();
    assertThat(Digits.of(pressed(KeyCode.DIGIT1, "1", false, true))).isEmpty();
  }
}
