package fr.guichet.ui.dashboard.content;

import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.dashboard.chart.Behind;

/** The visits behind figures of a period. */
final class Queries {

  private Queries() {}

  /** All of them. */
  static Behind of(Period period) {
    return of(period, null, null, null, Also.NOTHING);
  }

  /** Those with a request of that outcome. */
  static Behind of(Period period, Outcome outcome) {
    return of(period, null, null, outcome, Also.NOTHING);
  }

  /** Those with a request of a partner, of one outcome or any. */
  static Behind ofPartner(Period period, String partner, Outcome outcome) {
    return of(period, partner, null, outcome, Also.NOTHING);
  }

  static Behind ofProcedure(Period period, String procedure) {
    return of(period, null, procedure, null, Also.NOTHING);
  }

  /** Those with something else in common. */
  static Behind of(Period period, Also also) {
    return of(period, null, null, null, also);
  }

  private static Behind of(
      Period period, String partner, String procedure, Outcome outcome, Also also) {
    return new Behind.Entries(
        new JournalQuery(
            period.from(), period.until(), partner, procedure, outcome, null, "", also));
  }
}
