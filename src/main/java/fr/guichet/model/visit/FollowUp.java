package fr.guichet.model.visit;

import java.time.LocalDate;

/**
 * A request not finished: what is awaited, promised for when.
 *
 * @param id UUID version 7
 * @param request id of the request that it carries on
 * @param promisedDay null only when imported (« sans date (reprise) »)
 * @param closedDay null while it is open
 */
public record FollowUp(
    String id, String request, Awaited awaited, LocalDate promisedDay, LocalDate closedDay) {

  public FollowUp {
    if (id.isBlank() || request.isBlank() || awaited == null) {
      throw new IllegalArgumentException("A follow-up needs an id, a request and what is awaited");
    }
    if (promisedDay == null && awaited != Awaited.UNSPECIFIED) {
      throw new IllegalArgumentException("A follow-up needs its promised day");
    }
  }

  public boolean open() {
    return closedDay == null;
  }

  public FollowUp closedOn(LocalDate day) {
    return new FollowUp(id, request, awaited, promisedDay, day);
  }
}
