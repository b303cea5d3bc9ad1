package fr.guichet.ui.settings.display;

import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;

/** How this post shows the program; off the JavaFX thread. */
public interface DisplayChoice {

  /** What is chosen. */
  Display now();

  /** Shows colours before they are kept; on the JavaFX thread. */
  void preview(Look look);

  /**
   * Keeps another choice: colours change at once, the rest at the next start.
   *
   * @throws fr.guichet.model.failure.Failure where it cannot be kept
   */
  void choose(Display display);
}
