package fr.guichet.ui.help;

import java.util.function.Consumer;

/** What can be asked for beside reading; on the JavaFX thread. */
public interface HelpActions {

  /**
   * Prints the list of keys.
   *
   * @param told hears where it lies, or what went wrong
   */
  void keyCard(Consumer<String> told);

  /**
   * Prints the sheet on which visits are noted without the program.
   *
   * @param told hears where it lies, or what went wrong
   */
  void powerCutSheet(Consumer<String> told);

  /** Shows the first visit step by step. */
  void firstVisit();
}
