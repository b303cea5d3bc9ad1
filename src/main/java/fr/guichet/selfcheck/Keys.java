package fr.guichet.selfcheck;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard of the check: every key goes to whoever has the focus by then. */
final class Keys {

  private final Program program;

  Keys(Program program) {
    this.program = program;
  }

  /** Types words, a key each. */
  void type(String words) {
    for (char letter : words.toCharArray()) {
      KeyCode code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
      stroke(code == null ? KeyCode.SPACE : code, String.valueOf(letter));
    }
  }

  /** Presses keys one after the other; of these only Enter writes something. */
  void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      stroke(code, code == KeyCode.ENTER ? "\r" : "");
    }
  }

  private void stroke(KeyCode code, String written) {
    program.inWindow(
        scene -> {
          fire(scene, KeyEvent.KEY_PRESSED, code, "");
          if (!written.isEmpty()) {
            fire(scene, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, written);
          }
          fire(scene, KeyEvent.KEY_RELEASED, code, "");
        });
  }

  private static void fire(Scene scene, EventType<KeyEvent> type, KeyCode code, String written) {
    Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    owner.fireEvent(new KeyEvent(type, written, written, code, false, false, false, false));
  }
}
