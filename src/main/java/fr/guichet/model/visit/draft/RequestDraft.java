package fr.guichet.model.visit.draft;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A request while it is typed: anything may be missing yet.
 *
 * @param id of the request that is corrected, null for a new one
 * @param outcome null until it is decided
 * @param cause null until it is chosen
 * @param target empty until it is typed
 * @param reason null until it is chosen, or when the catalogue plans the orientation
 * @param awaited null until it is chosen
 * @param promisedDay null until it is known
 */
@RecordBuilder
public record RequestDraft(
    String id,
    String partner,
    String procedure,
    Outcome outcome,
    boolean partnerHelp,
    Cause cause,
    String target,
    OrientationReason reason,
    Awaited awaited,
    LocalDate promisedDay,
    String precision)
    implements RequestDraftBuilder.With {

  /** A line just added: no outcome yet. */
  public static RequestDraft of(String partner, String procedure, String precision) {
    return new RequestDraft(
        null, partner, procedure, null, false, null, "", null, null, null, precision);
  }

  /** The same line with another outcome; what the former outcome asked is forgotten. */
  public RequestDraft decided(Outcome chosen, boolean withHelp) {
    return new RequestDraft(
        id, partner, procedure, chosen, withHelp, null, "", null, null, null, precision);
  }

  public RequestDraft awaiting(Awaited what, LocalDate promised) {
    return with(line -> line.awaited(what).promisedDay(promised));
  }
}
