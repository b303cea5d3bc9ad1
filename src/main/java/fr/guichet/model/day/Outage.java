package fr.guichet.model.day;

import java.time.LocalDate;

/**
 * A partner portal down, or our own network, power or equipment.
 *
 * @param partner code of the partner whose portal is down, empty for our own outage
 * @param from minute of the day
 * @param until minute of the day, null while it lasts
 */
public record Outage(String id, LocalDate day, String partner, int from, Integer until) {

  public Outage {
    if (id.isBlank() || day == null || partner == null || from < 0 || from > 1439) {
      throw new IllegalArgumentException("Not an outage");
    }
    if (until != null && (until <= from || until > 1440)) {
      throw new IllegalArgumentException("An outage ends after its start: " + from + "-" + until);
    }
  }

  public boolean own() {
    return partner.isEmpty();
  }
}
