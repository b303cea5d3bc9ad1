package fr.guichet.ui.month.finding;

import fr.guichet.model.day.Tally;

/** Where the month leads to, to put right what a check found. */
public interface Mending {

  /** An entry opened for correction, at the counter. */
  void entry(String visit);

  /** The visits in progress, at the counter. */
  void inProgress();

  /** A promise, in « À suivre ». */
  void promise(String followUp);

  /** The appointments to fill in. */
  void toFillIn();

  /** A mark to qualify, at the counter. */
  void mark(Tally tally);
}
