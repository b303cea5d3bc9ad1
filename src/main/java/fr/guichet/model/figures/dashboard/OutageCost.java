package fr.guichet.model.figures.dashboard;

import fr.guichet.model.day.Outage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the outages of one portal, or our own, have cost.
 *
 * @param partner code of the partner whose portal was down, empty for our own outages
 * @param label of the partner, empty for our own
 * @param days each day that they lasted
 * @param minutes of them while the counter was open
 * @param pending ids of requests to follow because of an outage
 * @param redirected ids of requests sent elsewhere because of one
 * @param unfinished ids of requests not done because of one
 */
public record OutageCost(
    String partner,
    String label,
    List<Day> days,
    int minutes,
    Set<String> pending,
    Set<String> redirected,
    Set<String> unfinished) {

  public OutageCost {
    days = List.copyOf(days);
    pending = Set.copyOf(pending);
    redirected = Set.copyOf(redirected);
    unfinished = Set.copyOf(unfinished);
  }

  /**
   * One day of an outage.
   *
   * @param minutes of it while the counter was open
   */
  public record Day(Outage outage, int minutes) {}

  /** Ids of all requests that it cost. */
  public Set<String> requests() {
    Set<String> all = new HashSet<>(pending);
    all.addAll(redirected);
    all.addAll(unfinished);
    return all;
  }

  public boolean own() {
    return partner.isEmpty();
  }
}
