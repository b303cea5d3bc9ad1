package fr.guichet.model.figures.dashboard;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;

/**
 * Requests that could not be resolved on the spot, for one reason.
 *
 * @param cause of those sent elsewhere or not done, null for what is only awaited
 * @param awaited of those to follow, null where nothing waits for it
 * @param causes requests sent elsewhere or not done
 * @param waiting requests to follow
 * @param before requests of both kinds in the period before
 * @param lastYear requests of both kinds a year before
 */
public record Obstacle(
    Cause cause, Awaited awaited, int causes, int waiting, int before, int lastYear) {

  public int requests() {
    return causes + waiting;
  }
}
