package fr.guichet.ui.help;

/** What can be asked for beside reading; on the JavaFX thread. */
public interface HelpActions {

  /** Prints the list of keys. */
  void keyCard();

  /** Prints the sheet on which visits are noted without the program. */
  void powerCutSheet();

  /** Shows the first visit step by step. */
  void firstVisit();
}
