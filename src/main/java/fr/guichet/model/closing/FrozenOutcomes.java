package fr.guichet.model.closing;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How each request of a month stood when the month was closed.
 *
 * @param requests by the id of the request
 * @param united the posts that were in the figures then
 */
public record FrozenOutcomes(SortedMap<String, Frozen> requests, United united) {

  /**
   * One request.
   *
   * @param day of its visit
   * @param cause null unless the outcome asks one
   * @param target empty unless the outcome asks one
   * @param reason null unless it is an orientation
   * @param awaited null unless it is to follow
   * @param promisedDay null unless it is to follow and dated
   */
  public record Frozen(
      LocalDate day,
      String partner,
      String procedure,
      Outcome outcome,
      Cause cause,
      String target,
      OrientationReason reason,
      Awaited awaited,
      LocalDate promisedDay) {}

  /** The requests of these entries. */
  public static FrozenOutcomes of(List<VisitEntry> entries, United united) {
    SortedMap<String, Frozen> requests = new TreeMap<>();
    entries.forEach(
        entry -> entry.visit().requests().forEach(r -> requests.put(r.id(), of(entry, r))));
    return new FrozenOutcomes(requests, united);
  }

  private static Frozen of(VisitEntry entry, Request request) {
    FollowUp open = entry.followUpOf(request).filter(FollowUp::open).orElse(null);
    return new Frozen(
        entry.visit().when().day(),
        request.partner(),
        request.procedure(),
        request.outcome(),
        request.cause(),
        request.target(),
        request.reason(),
        open == null ? null : open.awaited(),
        open == null ? null : open.promisedDay());
  }
}
