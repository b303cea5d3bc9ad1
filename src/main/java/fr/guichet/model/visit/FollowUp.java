package fr.guichet.model.visit;

import fr.guichet.model.contact.Sealed;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A request not finished: what is awaited, promised for when; or a call to return.
 *
 * @param id UUID version 7
 * @param request id of the request that it carries on, null for a call to return
 * @param partner code, only for a call to return and only if it is known
 * @param promisedDay null only when imported (« sans date (reprise) »)
 * @param closedDay null while it is open
 * @param contact id, null without one
 * @param note sealed, null if none
 * @param postponements promises that were put off, oldest first
 * @param takenAt UTC milliseconds of the missed call, else null
 */
@RecordBuilder
public record FollowUp(
    String id,
    String request,
    String partner,
    Awaited awaited,
    LocalDate promisedDay,
    LocalDate closedDay,
    String contact,
    Sealed note,
    List<Postponement> postponements,
    Long takenAt)
    implements FollowUpBuilder.With {

  /**
   * A promise that was put off.
   *
   * @param notedDay when it was put off
   * @param promisedDay the day that was promised before
   * @param reason sealed, null if none was given
   */
  public record Postponement(LocalDate notedDay, LocalDate promisedDay, Sealed reason) {}

  public FollowUp {
    // Snapshots written before version 2 of the file know no postponements
    postponements = postponements == null ? List.of() : List.copyOf(postponements);
    if (id.isBlank() || awaited == null) {
      throw new IllegalArgumentException("A follow-up needs an id and what is awaited");
    }
    if ((request == null) != (awaited == Awaited.CALL_BACK)) {
      throw new IllegalArgumentException("Only a call to return has no request");
    }
    if (promisedDay == null && awaited != Awaited.UNSPECIFIED) {
      throw new IllegalArgumentException("A follow-up needs its promised day");
    }
  }

  /** What a request waits for, from now on. */
  public static FollowUp of(String id, String request, Awaited awaited, LocalDate promisedDay) {
    return new FollowUp(id, request, null, awaited, promisedDay, null, null, null, List.of(), null);
  }

  public boolean open() {
    return closedDay == null;
  }

  public FollowUp closedOn(LocalDate day) {
    return withClosedDay(day);
  }

  /** Promised for another day. */
  public FollowUp putOff(LocalDate today, LocalDate next, Sealed reason) {
    List<Postponement> before = new ArrayList<>(postponements);
    if (promisedDay != null) {
      before.add(new Postponement(today, promisedDay, reason));
    }
    return with(followUp -> followUp.promisedDay(next).postponements(before));
  }
}
