package fr.guichet.model.figures;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;

/**
 * Requests that could not be resolved on the spot, for one reason.
 *
 * @param cause of those sent elsewhere or not done, null for what is only awaited
 * @param awaited of those to follow, null where nothing waits for it
 * @param causes requests sent elsewhere or not done
 * @param waiting requests to follow
 */
public record Obstacle(Cause cause, Awaited awaited, int causes, int waiting) {

  public int requests() {
    return causes + waiting;
  }
}
