package fr.guichet.model.figures;

import fr.guichet.model.day.NotTaken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What kept the counter from working in a period.
 *
 * @param notTaken requests not taken, by reason
 * @param outages counted on each day that they lasted
 * @param portalMinutes opened minutes during which a partner's portal was down; two portals down
 *     count twice
 * @param ownMinutes opened minutes of our own outages
 */
public record Interruptions(
    Map<NotTaken.Reason, Integer> notTaken, int outages, int portalMinutes, int ownMinutes) {

  public static final Interruptions NONE = new Interruptions(Map.of(), 0, 0, 0);

  public Interruptions {
    EnumMap<NotTaken.Reason, Integer> copy = new EnumMap<>(NotTaken.Reason.class);
    copy.putAll(notTaken);
    notTaken = Collections.unmodifiableMap(copy);
  }

  /** Requests not taken, whatever the reason. */
  public int notTakenInAll() {
    return notTaken.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int notTaken(NotTaken.Reason reason) {
    return notTaken.getOrDefault(reason, 0);
  }
}
