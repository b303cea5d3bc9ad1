package fr.guichet.ui.kit;

import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** One screen of the window: the shell shows it and knows nothing of its inside. */
public interface Screen {

  /** Its name in the rail. */
  String title();

  /** The page of the guide that F1 opens here. */
  default String helpPage() {
    return "saisir-une-visite";
  }

  /** Its sign in the rail. */
  Icon icon();

  /** A count beside its name in the rail, hidden while 0; null for none. */
  default ObservableIntegerValue badge() {
    return null;
  }

  /** What is shown; always the same node. */
  Node view();

  /** Whether it is in a window now. */
  default boolean isShown() {
    return view().isVisible() && view().getScene() != null;
  }

  /** It has just been shown: read what may have changed and take the focus. */
  default void opened() {}

  /** Another screen is shown now. */
  default void left() {}

  /** What was typed there and would be lost with the window, in a word each. */
  default List<String> unsaved() {
    return List.of();
  }

  /**
   * Whether what {@link #unsaved} tells comes back where the window is gone and nobody gave it up.
   */
  default boolean keepsUnsaved() {
    return false;
  }

  /** What {@link #unsaved} told is not wanted any more. */
  default void giveUp() {}

  /** Whoever typed serves no more: what comes back is shown no more, and stays kept. */
  default void putAside() {}

  /** Whether Escape has nothing to take back or to close on it. */
  default boolean atRest() {
    return true;
  }

  /** « Mode discret » was switched; it is on at the start. */
  default void discreet(boolean on) {}

  /** Who serves, or what the day is, has changed: read again. */
  default void refreshed() {}

  /** Entries of other posts came: read again, but leave the focus and what is being typed. */
  default void received() {
    refreshed();
  }

  /** Keys that work on this screen wherever the focus is, unless a control took them. */
  default Shortcuts shortcuts() {
    return new Shortcuts();
  }
}
