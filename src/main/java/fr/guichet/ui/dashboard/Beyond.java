package fr.guichet.ui.dashboard;

import fr.guichet.model.visit.JournalQuery;

/** Where the dashboard leads to; each has a way back. */
public interface Beyond {

  /**
   * The visits behind a figure, in the journal of the counter.
   *
   * @param title what they are: « Pièce manquante : 98 »
   */
  void entries(String title, JournalQuery query);

  /** À suivre. */
  void promises();

  /** Rendez-vous. */
  void appointments();
}
