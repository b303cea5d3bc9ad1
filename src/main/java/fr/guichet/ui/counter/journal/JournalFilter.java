package fr.guichet.ui.counter.journal;

import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.When;
import java.time.LocalDate;

/**
 * What is looked for in past days; null parts stand for all.
 *
 * @param words accents and order do not count
 * @param deleted true to look among the deleted visits
 */
record JournalFilter(
    String words, Period period, String partner, Outcome outcome, String agent, boolean deleted) {

  static final JournalFilter START = new JournalFilter("", Period.MONTH, null, null, null, false);

  /** How far back. */
  enum Period {
    WEEK,
    MONTH,
    YEAR,
    EVER;

    LocalDate from(LocalDate today) {
      return switch (this) {
        case WEEK -> today.minusDays(6);
        case MONTH -> today.minusDays(30);
        case YEAR -> today.minusYears(1);
        case EVER -> When.FIRST_DAY;
      };
    }
  }

  JournalQuery query(LocalDate today) {
    return new JournalQuery(period.from(today), today, partner, null, outcome, agent, words);
  }
}
