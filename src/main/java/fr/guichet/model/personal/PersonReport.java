package fr.guichet.model.personal;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the site holds about a person who asked, for that person.
 *
 * @param dpo how to reach the data protection officer, empty while nobody said
 */
public record PersonReport(
    String site, LocalDate day, RetentionPeriod period, String dpo, List<Found> found) {

  public PersonReport {
    found = List.copyOf(found);
  }
}
