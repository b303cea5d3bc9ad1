package fr.guichet.desk.visit;

import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.When;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the entry of a draft that has no problem left; one assembly makes one. */
final class VisitAssembly {

  private final Supplier<String> ids;
  private final VisitTimes times;
  private final LocalDate today;
  private final Map<String, String> texts = new HashMap<>();

  VisitAssembly(Supplier<String> ids, VisitTimes times, LocalDate today) {
    this.ids = ids;
    this.times = times;
    this.today = today;
  }

  /**
   * @param original the entry that is corrected, with what its notes say; null for a new one
   * @param place of the day, for a draft that chose none
   * @param entrySeconds null when not measured
   */
  VisitEntry entry(VisitDraft draft, VisitEntry original, Place place, Integer entrySeconds) {
    List<Request> requests = new ArrayList<>();
    List<FollowUp> followUps = new ArrayList<>();
    for (RequestDraft line : draft.requests()) {
      Request request = request(line, original);
      requests.add(request);
      followUp(line, request, former(original, request)).ifPresent(followUps::add);
    }
    Visit was = original == null ? null : original.visit();
    Visit visit =
        new Visit(
            draft.id(),
            when(draft, was),
            draft.agent(),
            draft.channel(),
            draft.place() != null ? draft.place() : place,
            length(draft, was),
            draft.persons(),
            requests,
            draft.continues().stream().map(c -> c.request()).toList(),
            note(draft.reference(), was == null ? null : was.reference(), original),
            note(draft.note(), was == null ? null : was.note(), original),
            draft.profile(),
            was != null ? was.source() : new Visit.Source(null, entrySeconds));
    return new VisitEntry(visit, followUps, new NoteTexts(texts));
  }

  /** The former note where the text is the same; another text is another note. */
  private Note note(String typed, Note former, VisitEntry original) {
    String text = FreeText.clean(typed);
    if (text.isEmpty()) {
      return null;
    }
    boolean same = former != null && original.texts().of(former).equals(text);
    Note note = same ? former : Note.freshOfVisit(ids.get());
    texts.put(note.id(), text);
    return note;
  }

  private static Note formerPrecision(RequestDraft line, VisitEntry original) {
    return original == null
        ? null
        : original.visit().requests().stream()
            .filter(request -> request.id().equals(line.id()))
            .findFirst()
            .map(Request::precision)
            .orElse(null);
  }

  private Request request(RequestDraft line, VisitEntry original) {
    Outcome outcome = line.outcome();
    return new Request(
        line.id() == null ? ids.get() : line.id(),
        line.partner(),
        line.procedure(),
        outcome,
        line.partnerHelp() && outcome == Outcome.RESOLVED,
        outcome.asksCause() ? line.cause() : null,
        outcome.asksTarget() ? FreeText.clean(line.target()) : "",
        reason(line),
        note(line.precision(), formerPrecision(line, original), original));
  }

  private static OrientationReason reason(RequestDraft line) {
    if (line.outcome() != Outcome.PLANNED_ORIENTATION) {
      return null;
    }
    return line.reason() == null ? OrientationReason.CATALOGUE : line.reason();
  }

  private static FollowUp former(VisitEntry original, Request request) {
    return original == null ? null : original.followUpOf(request).orElse(null);
  }

  /** A request that is no longer pending closes its follow-up; one pending again opens it again. */
  private Optional<FollowUp> followUp(RequestDraft line, Request request, FollowUp former) {
    if (request.outcome() == Outcome.PENDING) {
      FollowUp base =
          former == null
              ? FollowUp.of(ids.get(), request.id(), line.awaited(), line.promisedDay())
              : former;
      return Optional.of(
          base.with(
              f -> f.awaited(line.awaited()).promisedDay(line.promisedDay()).closedDay(null)));
    }
    return Optional.ofNullable(former).map(f -> f.open() ? f.closedOn(today) : f);
  }

  /** A correction that does not touch the time keeps how it was known. */
  private When when(VisitDraft draft, Visit was) {
    boolean same =
        was != null
            && was.when().day().equals(draft.typedDay())
            && draft.typedMinute() != null
            && was.when().minuteOfDay() == draft.typedMinute();
    return same ? was.when() : times.when(draft);
  }

  private Length length(VisitDraft draft, Visit was) {
    boolean same =
        was != null && draft.minutes() != null && was.length().minutes() == draft.minutes();
    if (same) {
      return was.length();
    }
    return draft.minutes() == null
        ? times.proposed(draft)
        : new Length(draft.minutes(), Origin.TYPED);
  }
}
