package fr.guichet.ui.counter;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A held Enter repeats its press without a release in between: only the first one counts, whoever
 * has the focus by then.
 */
final class HeldEnter {

  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> released = this::released;
  private boolean down;

  /** Watches the scene that the screen is in, as long as it is in it. */
  void watch(Node screen) {
    screen.sceneProperty().addListener((_, before, now) -> move(before, now));
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
      now.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    down = false;
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (enter && down) {
      event.consume();
    }
    // Another key shows that the release went to another window.
    down = enter;
  }

  private void released(KeyEvent event) {
    down = down && event.getCode() != KeyCode.ENTER;
  }
}
