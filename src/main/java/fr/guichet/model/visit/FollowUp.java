package fr.guichet.model.visit;

import fr.guichet.model.personal.Note;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A request not finished: what is awaited, promised for when; or a call to return.
 *
 * @param id UUID version 7
 * @param request id of the request that it carries on, null for a call to return
 * @param partner code, only for a call to return and only if it is known
 * @param promisedDay null only when imported (« sans date (reprise) »)
 * @param closedDay null while it is open
 * @param contact id, null without one
 * @param note null if none
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
    Note note,
    List<Postponement> postponements,
    Long takenAt)
    implements FollowUpBuilder.With {

  /**
   * A promise that was put off.
   *
   * @param notedDay when it was put off
   * @param promisedDay the day that was promised before
   * @param reason null if none was given
   */
  public record Postponement(LocalDate notedDay, LocalDate promisedDay, Note reason) {

    private Postponement read(String followUp, int position) {
      return new Postponement(
          notedDay,
          promisedDay,
          Note.read(reason, "postponement.reason", followUp, Integer.toString(position)));
    }
  }

  public FollowUp {
    // Snapshots written before version 2 of the file know no postponements
    List<Postponement> all = postponements == null ? List.of() : postponements;
    postponements = IntStream.range(0, all.size()).mapToObj(i -> all.get(i).read(id, i)).toList();
    note = Note.read(note, "follow_up.note", id);
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

  /** Its note and the reasons of its postponements. */
  public List<Note> notes() {
    return Stream.concat(Stream.of(note), postponements.stream().map(Postponement::reason))
        .filter(Objects::nonNull)
        .toList();
  }

  public boolean open() {
    return closedDay == null;
  }

  public FollowUp closedOn(LocalDate day) {
    return withClosedDay(day);
  }

  /** Promised for another day. */
  public FollowUp putOff(LocalDate today, LocalDate next, Note reason) {
    List<Postponement> before = new ArrayList<>(postponements);
    if (promisedDay != null) {
      before.add(new Postponement(today, promisedDay, reason));
    }
    return with(followUp -> followUp.promisedDay(next).postponements(before));
  }
}
