package fr.guichet.ui.counter;

import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.moves.CounterModel;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A held key repeats its press without a release in between. Of Enter only the first one counts,
 * whoever has the focus by then; so does an answer: what repeats of it is no next word.
 */
final class HeldKeys {

  private final CounterModel model;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> typed = this::typed;
  private final EventHandler<KeyEvent> released = this::released;
  private KeyCode down;
  private boolean ignored;

  HeldKeys(CounterModel model) {
    this.model = model;
  }

  /** Watches the scene that the screen is in, as long as it is in it. */
  void watch(Node screen) {
    screen.sceneProperty().addListener((_, before, now) -> move(before, now));
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      before.removeEventFilter(KeyEvent.KEY_TYPED, typed);
      before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
      now.addEventFilter(KeyEvent.KEY_TYPED, typed);
      now.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }
    down = null;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    ignored = code == down && (code == KeyCode.ENTER || isAnswer(code));
    if (ignored) {
      event.consume();
    }
    // Another key shows that the release went to another window.
    down = code;
  }

  private boolean isAnswer(KeyCode code) {
    return (code.isLetterKey() || code.isDigitKey())
        && !(model.entry().step() instanceof Step.Typing)
        && !model.answersInWords();
  }

  private void typed(KeyEvent event) {
    if (ignored) {
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    down = event.getCode() == down ? null : down;
  }
}
