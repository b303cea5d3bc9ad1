package fr.guichet.model.figures;

import fr.guichet.model.day.DayState;
import fr.guichet.model.visit.Place;

/**
 * One day: what was done, and how it was held.
 *
 * @param resolved requests among them
 * @param held how the day was held
 * @param outages that the day knew
 * @param outageMinutes of these, opened minutes only
 * @param notTaken requests not taken
 */
public record DayFigures(
    int visits,
    int requests,
    int resolved,
    Held held,
    int outages,
    int outageMinutes,
    int notTaken) {

  /**
   * How a day was held.
   *
   * @param place null when not known
   * @param state null when not known
   * @param openMinutes open to the public
   * @param present agents present
   * @param noted whether somebody noted it; else it is the plan
   */
  public record Held(Place place, DayState state, int openMinutes, int present, boolean noted) {

    public static final Held UNKNOWN = new Held(null, null, 0, 0, false);
  }

  /** A day of which only the entries are known. */
  public static DayFigures of(int visits, int requests, int resolved) {
    return new DayFigures(visits, requests, resolved, Held.UNKNOWN, 0, 0, 0);
  }
}
