package fr.guichet.model.visit;

import fr.guichet.model.personal.Note;

/**
 * What the visitor came for, for one partner, with its own outcome.
 *
 * @param id UUID version 7
 * @param partner code of the catalogue
 * @param procedure code of the catalogue
 * @param partnerHelp resolved with the partner’s help (Shift+R)
 * @param cause null unless the outcome asks one
 * @param target where the visitor was sent, empty unless the outcome asks it
 * @param reason null unless the outcome is PLANNED_ORIENTATION
 * @param precision what was asked in the visitor’s words, null if none
 */
public record Request(
    String id,
    String partner,
    String procedure,
    Outcome outcome,
    boolean partnerHelp,
    Cause cause,
    String target,
    OrientationReason reason,
    Note precision) {

  public Request {
    require(!id.isBlank() && !partner.isBlank() && !procedure.isBlank(), "a request needs codes");
    require(outcome != null, "a request needs an outcome");
    require((cause != null) == outcome.asksCause(), outcome + " with cause " + cause);
    require(!target.isBlank() == outcome.asksTarget(), outcome + " with target " + target);
    require(
        (reason != null) == (outcome == Outcome.PLANNED_ORIENTATION),
        outcome + " with reason " + reason);
    require(!partnerHelp || outcome == Outcome.RESOLVED, "help without resolution");
    precision = Note.readOfVisit(precision, "precision", id);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** A request settled here. */
  public static Request resolved(String id, String partner, String procedure) {
    return new Request(id, partner, procedure, Outcome.RESOLVED, false, null, "", null, null);
  }

  /**
   * The same request, closed as resolved or not; a cause, target and reason as the outcome asks.
   */
  public Request closedAs(Outcome newOutcome, Cause why, String where, OrientationReason because) {
    return new Request(id, partner, procedure, newOutcome, false, why, where, because, precision);
  }

  /** The same request with another precision. */
  public Request withPrecision(Note said) {
    return new Request(id, partner, procedure, outcome, partnerHelp, cause, target, reason, said);
  }
}
