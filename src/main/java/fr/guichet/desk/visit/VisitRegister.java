package fr.guichet.desk.visit;

import fr.guichet.desk.catalogue.Usage;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.When;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;

/** Saves, corrects and deletes visits, by the rules of the counter. */
public final class VisitRegister {

  private final Duty duty;
  private final Catalogue catalogue;
  private final VisitTimes times;
  private final WorkingDays workingDays;
  private final Notes notes;

  public VisitRegister(Duty duty, Catalogue catalogue, Usage usage, Notes notes) {
    this.notes = notes;
    this.duty = duty;
    this.catalogue = catalogue;
    this.times = new VisitTimes(duty, usage);
    this.workingDays = new WorkingDays(duty::site);
  }

  /** Measured by the clock; usual where the visit was noted in under three minutes. */
  public Length proposedLength(VisitDraft draft) {
    return times.proposed(draft);
  }

  /** The start that the draft would be saved with. */
  public When when(VisitDraft draft) {
    return times.when(draft);
  }

  /** The day proposed for what is awaited, null for « autre date ». */
  public LocalDate promised(Awaited awaited, LocalDate from) {
    return workingDays.promised(awaited, from);
  }

  /** Resolved, or a planned orientation where the catalogue plans it. */
  public Outcome proposedOutcome(Procedure procedure) {
    return procedure.plannedOrientation() ? Outcome.PLANNED_ORIENTATION : Outcome.RESOLVED;
  }

  /** What keeps a draft from being saved; empty when nothing does. */
  public List<DraftProblem> problems(VisitDraft draft) {
    When when = times.when(draft);
    return new DraftCheck(catalogue, duty.clock().millis(), when).of(draft);
  }

  /**
   * Saves a visit or a correction with its follow-ups and drops its draft, in one transaction. What
   * became of its promises while a correction was open stays, where that says nothing else.
   *
   * @param entrySeconds seconds of typing, null when not measured
   * @throws Failure REFUSED when a problem is left, or when a correction and somebody meanwhile
   *     decided otherwise about a request
   */
  public VisitEntry save(VisitDraft draft, Integer entrySeconds) {
    List<DraftProblem> problems = problems(draft);
    if (!problems.isEmpty()) {
      throw new Failure(Kind.REFUSED, problems.getFirst().sentence());
    }
    String label = Texts.text(draft.correction() ? "label.correct" : "label.save");
    VisitEntry[] saved = new VisitEntry[1];
    duty.write(label, tx -> saved[0] = write(tx, draft, entrySeconds));
    return saved[0];
  }

  private VisitEntry write(Transaction tx, VisitDraft typed, Integer entrySeconds) {
    VisitEntry original =
        typed.correction() ? notes.opened(tx.sql(), stored(tx, typed.id())) : null;
    VisitDraft draft = original == null ? typed : Meanwhile.over(typed, original);
    LocalDate day = times.when(draft).day();
    Place place =
        Aggregates.DAY_LINE
            .find(tx.sql(), day.toString())
            .map(line -> line.place())
            .orElse(Place.SITE);
    VisitAssembly assembly = new VisitAssembly(duty::nextId, times, duty.today());
    VisitEntry entry = assembly.entry(draft, original, place, entrySeconds);
    if (original != null) {
      removeLostFollowUps(tx, original, entry);
    }
    tx.put(Aggregates.VISIT, entry.visit());
    notes.keep(tx, entry.visit(), entry.texts());
    entry.followUps().forEach(followUp -> tx.put(Aggregates.FOLLOW_UP, followUp));
    draft.continues().stream()
        .filter(ContinuationDraft::closes)
        .forEach(continued -> close(tx, continued.request()));
    qualify(tx, draft.id());
    honour(tx, draft);
    VisitsInProgress.saved(tx, draft);
    return entry;
  }

  /** A mark of affluence becomes a visit under its own id. */
  private static void qualify(Transaction tx, String id) {
    Aggregates.TALLY
        .find(tx.sql(), id)
        .filter(tally -> tally.visit() == null)
        .ifPresent(tally -> tx.put(Aggregates.TALLY, tally.qualifiedAs(id)));
  }

  /** The appointment that the visit honours is linked with it for good, and with no other. */
  private static void honour(Transaction tx, VisitDraft draft) {
    if (draft.appointment() != null) {
      Aggregates.APPOINTMENT
          .find(tx.sql(), draft.appointment())
          .filter(a -> a.visit() == null || a.visit().equals(draft.id()))
          .ifPresent(a -> tx.put(Aggregates.APPOINTMENT, a.honouredAs(draft.id())));
    }
  }

  private static VisitEntry stored(Transaction tx, String id) {
    Visit visit =
        Aggregates.VISIT
            .find(tx.sql(), id)
            .orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("visit.gone")));
    List<FollowUp> followUps =
        visit.requests().stream()
            .flatMap(r -> Aggregates.FOLLOW_UP.ofRequest(tx.sql(), r.id()).stream())
            .toList();
    return new VisitEntry(visit, followUps);
  }

  private static void removeLostFollowUps(Transaction tx, VisitEntry before, VisitEntry after) {
    List<String> kept = after.followUps().stream().map(FollowUp::id).toList();
    before.followUps().stream()
        .map(FollowUp::id)
        .filter(id -> !kept.contains(id))
        .forEach(id -> tx.remove(Aggregates.FOLLOW_UP, id));
  }

  /** « Suite de… » that settles the matter: the earlier request is resolved on its own day. */
  private void close(Transaction tx, String requestId) {
    Aggregates.FOLLOW_UP
        .ofRequest(tx.sql(), requestId)
        .filter(FollowUp::open)
        .ifPresent(
            open -> {
              tx.put(Aggregates.FOLLOW_UP, open.closedOn(duty.today()));
              Aggregates.VISIT
                  .ofRequest(tx.sql(), requestId)
                  .ifPresent(visit -> tx.put(Aggregates.VISIT, resolved(visit, requestId)));
            });
  }

  private static Visit resolved(Visit visit, String requestId) {
    List<Request> requests =
        visit.requests().stream()
            .map(r -> r.id().equals(requestId) ? r.closedAs(Outcome.RESOLVED, null, "", null) : r)
            .toList();
    return visit.withRequests(requests);
  }

  /** Deletes a visit with its follow-ups; the log keeps its trace, undo brings it back. */
  public void delete(String visitId) {
    duty.write(
        Texts.text("label.delete"),
        tx -> {
          VisitEntry entry = stored(tx, visitId);
          entry.followUps().forEach(f -> tx.remove(Aggregates.FOLLOW_UP, f.id()));
          Aggregates.TALLY
              .ofVisit(tx.sql(), visitId)
              .ifPresent(tally -> tx.put(Aggregates.TALLY, tally.qualifiedAs(null)));
          Aggregates.APPOINTMENT
              .ofVisit(tx.sql(), visitId)
              .ifPresent(a -> tx.put(Aggregates.APPOINTMENT, a.honouredAs(null)));
          tx.remove(Aggregates.VISIT, visitId);
        });
  }
}
