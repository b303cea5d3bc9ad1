package fr.guichet.ui.counter.side;

import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import javafx.scene.Node;

/** One of the panes around the entry card: the day's line, the journal, a card of the side. */
public interface CounterPane {

  /** Always the same node. */
  Node view();

  /** A visit was saved or undone, the day or who serves has changed: read again. */
  default void refreshed() {}

  /** « Mode discret » was switched. */
  default void discreet(boolean on) {}

  /** Escape in the entry field where nothing is begun: back to what is shown at first. */
  default void backToFirst() {}

  /** Whether Escape has nothing to take back or to close on it. */
  default boolean atRest() {
    return true;
  }

  /** The window is locked: what was found of past days is not kept for whoever comes next. */
  default void forget() {}

  /** What was typed there and would be lost with the window, in a word each. */
  default List<String> unsaved() {
    return List.of();
  }

  /** Whether what {@link #unsaved} tells comes back where nobody gave it up. */
  default boolean keepsUnsaved() {
    return false;
  }

  /** What {@link #unsaved} told is not wanted any more. */
  default void giveUp() {}

  /** Whoever typed serves no more: what comes back is shown no more, and stays kept. */
  default void putAside() {}

  /** Keys of the pane, working wherever the focus is on the screen. */
  default void register(Shortcuts keys) {}
}
