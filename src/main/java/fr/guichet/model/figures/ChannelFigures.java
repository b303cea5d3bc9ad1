package fr.guichet.model.figures;

import fr.guichet.model.visit.Channel;

/**
 * The figures of one channel.
 *
 * @param outcomes requests by outcome
 * @param minutes of the visits
 * @param previousMonth visits of the period before
 * @param lastYear visits of the same period a year before
 */
public record ChannelFigures(
    Channel channel,
    int visits,
    OutcomeCounts outcomes,
    int minutes,
    int previousMonth,
    int lastYear) {

  public int requests() {
    return outcomes.requests();
  }
}
