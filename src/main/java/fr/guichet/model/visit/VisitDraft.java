package fr.guichet.model.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit in progress: what is typed, kept from the first key on.
 *
 * @param id of the visit to be, or of the visit that is corrected
 * @param correction true when an entry already saved is corrected
 * @param agent id of the agent who serves
 * @param startedAt UTC milliseconds, when the clock started
 * @param typedDay null unless « Quand » sets another day
 * @param typedMinute minute of the day, null unless « Quand » sets another time
 * @param channel chosen or proposed
 * @param place null for the place of the day
 * @param minutes null for the length proposed
 * @param typed what stands in the entry field
 */
public record VisitDraft(
    String id,
    boolean correction,
    String agent,
    long startedAt,
    LocalDate typedDay,
    Integer typedMinute,
    Channel channel,
    Place place,
    Integer minutes,
    int persons,
    List<RequestDraft> requests,
    List<ContinuationDraft> continues,
    String reference,
    String note,
    VisitorProfile profile,
    String typed) {

  public VisitDraft {
    requests = List.copyOf(requests);
    continues = List.copyOf(continues);
  }

  /** A visit whose clock starts now. */
  public static VisitDraft started(String id, String agent, long now, Channel channel) {
    return new VisitDraft(
        id,
        false,
        agent,
        now,
        null,
        null,
        channel,
        null,
        null,
        1,
        List.of(),
        List.of(),
        "",
        "",
        VisitorProfile.BLANK,
        "");
  }

  public VisitDraft withRequests(List<RequestDraft> lines) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        lines,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  /** Nothing was typed nor chosen yet: nothing to lose. */
  public boolean blank() {
    return requests.isEmpty() && continues.isEmpty() && typed.isBlank() && note.isBlank();
  }

  /** The clock starts over: nothing had begun yet. */
  public VisitDraft startedAgain(long at) {
    return new VisitDraft(
        id,
        correction,
        agent,
        at,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  /** « Quand »: another day or minute, null for now. */
  public VisitDraft at(LocalDate day, Integer minute) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        day,
        minute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  public VisitDraft through(Channel other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        other,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  /** Minutes typed or chosen, null for the length proposed. */
  public VisitDraft lasting(Integer other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        other,
        persons,
        requests,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  public VisitDraft forPersons(int other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        other,
        requests,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  /** The same visit with other requests. */
  public VisitDraft asking(List<RequestDraft> others) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        others,
        continues,
        reference,
        note,
        profile,
        typed);
  }

  public VisitDraft continuing(List<ContinuationDraft> others) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        others,
        reference,
        note,
        profile,
        typed);
  }

  public VisitDraft referring(String other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        other,
        note,
        profile,
        typed);
  }

  public VisitDraft noted(String other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        other,
        profile,
        typed);
  }

  public VisitDraft about(VisitorProfile other) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        note,
        other,
        typed);
  }

  /** The same visit with other text in the entry field. */
  public VisitDraft typing(String text) {
    return new VisitDraft(
        id,
        correction,
        agent,
        startedAt,
        typedDay,
        typedMinute,
        channel,
        place,
        minutes,
        persons,
        requests,
        continues,
        reference,
        note,
        profile,
        text);
  }
}
