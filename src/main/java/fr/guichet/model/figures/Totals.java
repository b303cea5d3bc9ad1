package fr.guichet.model.figures;

import fr.guichet.model.visit.Channel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The totals of a period, for itself and for the periods compared with it.
 *
 * @param visits all visits, continuations included
 * @param outcomes requests by outcome
 * @param operatorRequests requests of partners other than AUTRE and LOCAL
 * @param persons visitors brought by the visits
 * @param minutes minutes of the visits
 * @param estimatedMinutes minutes among them that are usual, not measured nor typed
 * @param channels visits by channel
 */
public record Totals(
    int visits,
    OutcomeCounts outcomes,
    int operatorRequests,
    int persons,
    int minutes,
    int estimatedMinutes,
    Map<Channel, Integer> channels) {

  static final Totals NONE = new Totals(0, OutcomeCounts.NONE, 0, 0, 0, 0, Map.of());

  public Totals {
    EnumMap<Channel, Integer> copy = new EnumMap<>(Channel.class);
    copy.putAll(channels);
    channels = Collections.unmodifiableMap(copy);
  }

  public int requests() {
    return outcomes.requests();
  }

  public int channel(Channel channel) {
    return channels.getOrDefault(channel, 0);
  }
}
