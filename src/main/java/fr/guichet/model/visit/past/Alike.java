package fr.guichet.model.visit.past;

import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;

/**
 * What many requests have in common.
 *
 * @param words as they stand in the catalogue
 */
record Alike(String partner, String procedure, Outcome outcome, String words) {

  static Alike of(Request request, String words) {
    return new Alike(request.partner(), request.procedure(), request.outcome(), words);
  }

  boolean askedFor(JournalQuery query) {
    return (query.partner() == null || query.partner().equals(partner))
        && (query.procedure() == null || query.procedure().equals(procedure))
        && (query.outcome() == null || query.outcome() == outcome);
  }
}
