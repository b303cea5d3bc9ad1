package fr.guichet.model.day;

import java.time.LocalDate;

/**
 * A mark made in affluence, « à qualifier » into a visit later; in no figure until then.
 *
 * @param agent id of the agent who made it
 * @param visit id of the visit that it became, null until then
 */
public record Tally(
    String id,
    long at,
    LocalDate day,
    int minuteOfDay,
    String partner,
    String agent,
    String visit) {

  public Tally {
    if (id.isBlank() || day == null || partner.isBlank() || agent.isBlank()) {
      throw new IllegalArgumentException("Not a tally");
    }
  }

  public Tally qualifiedAs(String visitId) {
    return new Tally(id, at, day, minuteOfDay, partner, agent, visitId);
  }
}
