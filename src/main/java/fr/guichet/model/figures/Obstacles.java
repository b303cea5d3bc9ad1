package fr.guichet.model.figures;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import java.util.List;

/**
 * What kept requests of a period from being resolved on the spot: « ce qui empêche de résoudre ».
 *
 * @param causes in the order of the digits; only those that occur
 * @param awaited what the requests to follow wait for, in the order of the digits; only what occurs
 * @param targets where visitors were sent, the most frequent first
 * @param outside orientations that the catalogue does not plan, by procedure, the most frequent
 *     first
 */
public record Obstacles(
    List<OfCause> causes, List<OfAwaited> awaited, List<OfTarget> targets, List<Outside> outside) {

  static final Obstacles NONE = new Obstacles(List.of(), List.of(), List.of(), List.of());

  public Obstacles {
    causes = List.copyOf(causes);
    awaited = List.copyOf(awaited);
    targets = List.copyOf(targets);
    outside = List.copyOf(outside);
  }

  /**
   * Requests with one cause.
   *
   * @param redirected sent elsewhere
   * @param unfinished sent nowhere
   */
  public record OfCause(Cause cause, int redirected, int unfinished) {

    public int requests() {
      return redirected + unfinished;
    }
  }

  /** Requests to follow that wait for one thing. */
  public record OfAwaited(Awaited awaited, int requests) {}

  /**
   * Requests sent to one place.
   *
   * @param target as it is written most often
   * @param planned orientations
   * @param redirected sent elsewhere although they were ours to do
   */
  public record OfTarget(String target, int planned, int redirected) {

    public int requests() {
      return planned + redirected;
    }
  }

  /**
   * Orientations of one procedure, for one reason other than the catalogue.
   *
   * @param procedure code
   * @param partner code of its partner
   * @param label of the procedure
   */
  public record Outside(
      String procedure, String partner, String label, OrientationReason reason, int requests) {}

  /** Orientations that the catalogue does not plan. */
  public int outsideInAll() {
    return outside.stream().mapToInt(Outside::requests).sum();
  }
}
