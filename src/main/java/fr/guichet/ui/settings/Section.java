package fr.guichet.ui.settings;

import fr.guichet.ui.kit.key.Shortcuts;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** One part of the settings: its name in the list on the left, its pane on the right. */
public interface Section {

  /** Its name in the list. */
  String title();

  /** The page of the guide that F1 opens here. */
  default String helpPage() {
    return "reglages";
  }

  /** What is shown; always the same node. */
  Node view();

  /** It has just been shown: read what may have changed. The list keeps the focus. */
  default void opened() {}

  /** Entries of other posts came: read again only what nobody types. */
  default void received() {}

  /** Whether something typed there is not on the disk yet: the list says so. Null for never. */
  default ObservableBooleanValue unsaved() {
    return null;
  }

  /** Takes the focus: Enter was pressed on its name. */
  void enter();

  /** Keys that work wherever the focus is while it is shown. */
  default Shortcuts shortcuts() {
    return new Shortcuts();
  }
}
