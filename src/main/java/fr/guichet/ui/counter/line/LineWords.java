package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Words;

/** A decided line in few words. */
final class LineWords {

  private LineWords() {}

  /** « À suivre, ven. 27 nov. », « Renvoyée ailleurs : aucun créneau, Mairie ». */
  static String pill(RequestDraft line) {
    String word = line.partnerHelp() ? text("counter.resolvedWithHelp") : Words.of(line.outcome());
    StringBuilder detail = new StringBuilder();
    if (line.promisedDay() != null) {
      add(detail, DateWords.shortDay(line.promisedDay()));
    }
    if (line.cause() != null) {
      add(detail, Words.of(line.cause()));
    }
    if (!line.target().isBlank()) {
      add(detail, line.target());
    }
    return detail.isEmpty() ? word : word + " · " + detail;
  }

  private static void add(StringBuilder words, String more) {
    words.append(words.isEmpty() ? "" : ", ").append(more);
  }
}
