package fr.guichet.ui.kit.key;

import fr.guichet.model.key.KeyChanges;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys of this post in place of the usual ones: a window hears the usual key when the chosen one is
 * pressed, and nothing when a usual one is pressed that has another meaning no more.
 */
public final class KeyTranslation {

  private final Map<KeyCombination, KeyCodeCombination> usualOf = new HashMap<>();
  private final Set<KeyCombination> givenAway;
  private boolean translating;

  public KeyTranslation(KeyChanges changes) {
    Map<KeyCombination, KeyCombination> chosen = new HashMap<>();
    changes.chosen().forEach((usual, other) -> chosen.put(combination(usual), combination(other)));
    chosen.forEach((usual, other) -> usualOf.put(other, (KeyCodeCombination) usual));
    givenAway = Set.copyOf(chosen.keySet());
  }

  private static KeyCombination combination(String french) {
    return KeyCombination.valueOf(french.replace("Ctrl", "Shortcut").replace("Maj", "Shift"));
  }

  /** Translates what is pressed in a window from now on. */
  public void listenIn(Scene scene) {
    if (!usualOf.isEmpty()) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, this::translate);
      scene.addEventFilter(KeyEvent.KEY_RELEASED, this::translate);
    }
  }

  private void translate(KeyEvent event) {
    if (translating) {
      return;
    }
    for (Map.Entry<KeyCombination, KeyCodeCombination> each : usualOf.entrySet()) {
      if (each.getKey().match(pressed(event))) {
        event.consume();
        fire(event, each.getValue());
        return;
      }
    }
    if (givenAway.stream().anyMatch(usual -> usual.match(pressed(event)))) {
      event.consume();
    }
  }

  /** Combinations match pressed keys only. */
  private static KeyEvent pressed(KeyEvent event) {
    return as(KeyEvent.KEY_PRESSED, event.getCode(), event);
  }

  private static KeyEvent as(
      javafx.event.EventType<KeyEvent> type, KeyCode code, KeyEvent modifiers) {
    return new KeyEvent(
        type,
        "",
        "",
        code,
        modifiers.isShiftDown(),
        modifiers.isControlDown(),
        modifiers.isAltDown(),
        modifiers.isMetaDown());
  }

  private void fire(KeyEvent event, KeyCodeCombination usual) {
    translating = true;
    try {
      Event.fireEvent(
          event.getTarget(),
          new KeyEvent(
              event.getEventType(),
              "",
              "",
              usual.getCode(),
              usual.getShift() == KeyCombination.ModifierValue.DOWN,
              usual.getShortcut() == KeyCombination.ModifierValue.DOWN,
              usual.getAlt() == KeyCombination.ModifierValue.DOWN,
              false));
    } finally {
      translating = false;
    }
  }
}
