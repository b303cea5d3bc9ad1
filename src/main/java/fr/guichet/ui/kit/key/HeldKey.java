package fr.guichet.ui.kit.key;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells a key that is pressed from one that is held: a held key repeats its press without a release
 * in between. It watches the whole scene, since what a key does may take the focus elsewhere before
 * it is released.
 */
public final class HeldKey {

  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> released = this::released;
  private KeyCode down;
  private boolean repeats;

  private HeldKey() {}

  /** Watches the scene that a screen is in, as long as it is in it. */
  public static HeldKey watch(Node screen) {
    var held = new HeldKey();
    screen.sceneProperty().addListener((_, before, now) -> held.move(before, now));
    return held;
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
    down = null;
    repeats = false;
  }

  private void pressed(KeyEvent event) {
    repeats = event.getCode() == down;
    // Another key shows that the release went to another window
    down = event.getCode();
  }

  private void released(KeyEvent event) {
    down = event.getCode() == down ? null : down;
  }

  /** Whether the press that is under way only repeats one before. */
  public boolean repeats() {
    return repeats;
  }
}
