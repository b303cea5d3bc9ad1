package fr.guichet.model.figures;

import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outages;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What kept the counter from working in a period.
 *
 * @param notTaken requests not taken, by reason
 * @param portals outages of the partners' portals; two at a time count twice
 * @param own outages of ours
 */
public record Interruptions(Map<NotTaken.Reason, Integer> notTaken, Outages portals, Outages own) {

  static final Interruptions NONE = new Interruptions(Map.of(), Outages.NONE, Outages.NONE);

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
