package fr.guichet.ui.help;

import java.util.function.Predicate;

/** What can be asked for beside reading; on the JavaFX thread. */
public interface HelpActions {

  /**
   * Prints the list of keys.
   *
   * @param told hears where it lies, or what went wrong; false where the help is closed by then
   */
  void keyCard(Predicate<String> told);

  /**
   * Prints the sheet on which visits are noted without the program.
   *
   * @param told hears where it lies, or what went wrong; false where the help is closed by then
   */
  void powerCutSheet(Predicate<String> told);

  /** Shows the first visit step by step. */
  void firstVisit();
}
