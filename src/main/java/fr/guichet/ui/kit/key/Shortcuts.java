package fr.guichet.ui.kit.key;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a screen and what they do. */
public final class Shortcuts {

  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  /**
   * @param keys as {@link KeyCombination#valueOf} reads them: « Shortcut+N », « F8 », « Alt+Left »,
   *     « Page Up »
   * @throws IllegalArgumentException when no key has that name
   */
  public Shortcuts on(String keys, Runnable action) {
    KeyCombination combination = KeyCombination.valueOf(keys);
    if (!(combination instanceof KeyCodeCombination)) {
      throw new IllegalArgumentException("No such key: " + keys);
    }
    actions.put(combination, action);
    return this;
  }

  /** Runs the action of a pressed key and consumes the event; false when there is none. */
  public boolean handle(KeyEvent pressed) {
    for (Map.Entry<KeyCombination, Runnable> entry : actions.entrySet()) {
      if (entry.getKey().match(pressed)) {
        entry.getValue().run();
        pressed.consume();
        return true;
      }
    }
    return false;
  }
}
