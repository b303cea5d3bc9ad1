package fr.guichet.desk.visit;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.When;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.util.ArrayList;
import java.util.List;

/** What keeps a draft from being saved, by field, in French. */
final class DraftCheck {

  /** A clock may be a little ahead of another. */
  private static final long TOLERANCE_MILLIS = 60_000;

  private final Catalogue catalogue;
  private final long now;
  private final When when;
  private final List<DraftProblem> problems = new ArrayList<>();

  DraftCheck(Catalogue catalogue, long now, When when) {
    this.catalogue = catalogue;
    this.now = now;
    this.when = when;
  }

  List<DraftProblem> of(VisitDraft draft) {
    if (draft.requests().isEmpty() && draft.continues().isEmpty()) {
      add(Field.REQUESTS, -1, "visit.problem.noRequest");
    }
    for (int line = 0; line < draft.requests().size(); line++) {
      request(draft.requests().get(line), line);
    }
    time();
    if (draft.minutes() != null && (draft.minutes() < 0 || draft.minutes() > Length.LIMIT)) {
      add(Field.LENGTH, -1, "visit.problem.length");
    }
    if (draft.persons() < 1 || draft.persons() > Visit.MOST_PERSONS) {
      add(Field.PERSONS, -1, "visit.problem.persons");
    }
    text(Field.NOTE, -1, draft.note());
    text(Field.REFERENCE, -1, draft.reference());
    text(Field.COMMUNE, -1, draft.profile().commune());
    text(Field.STATUS, -1, draft.profile().status());
    return List.copyOf(problems);
  }

  private void time() {
    if (when.at() > now + TOLERANCE_MILLIS) {
      add(Field.WHEN, -1, "visit.problem.future");
    }
    if (when.day().isBefore(When.FIRST_DAY)) {
      add(Field.WHEN, -1, "visit.problem.tooOld");
    }
  }

  private void request(RequestDraft request, int line) {
    text(Field.PRECISION, line, request.precision());
    if (request.outcome() == null) {
      add(Field.OUTCOME, line, "visit.problem.outcome");
      return;
    }
    if (request.outcome().asksCause() && request.cause() == null) {
      add(Field.CAUSE, line, "visit.problem.cause");
    }
    if (request.outcome().asksTarget() && request.target().isBlank()) {
      add(Field.TARGET, line, "visit.problem.target");
    }
    if (request.outcome().asksTarget()) {
      add(Field.TARGET, line, FreeText.problemOfTarget(FreeText.clean(request.target())));
    }
    orientation(request, line);
    promise(request, line);
  }

  private void orientation(RequestDraft request, int line) {
    boolean planned =
        catalogue.procedure(request.procedure()).map(Procedure::plannedOrientation).orElse(false);
    if (request.outcome() == Outcome.PLANNED_ORIENTATION && request.reason() == null && !planned) {
      add(Field.REASON, line, "visit.problem.reason");
    }
  }

  private void promise(RequestDraft request, int line) {
    if (request.outcome() != Outcome.PENDING) {
      return;
    }
    if (request.awaited() == null) {
      add(Field.AWAITED, line, "visit.problem.awaited");
    } else if (request.promisedDay() == null && request.awaited() != Awaited.UNSPECIFIED) {
      add(Field.PROMISED_DAY, line, "visit.problem.promisedDay");
    } else if (request.promisedDay() != null && request.promisedDay().isBefore(when.day())) {
      add(Field.PROMISED_DAY, line, "visit.problem.promisedBefore");
    }
  }

  private void text(Field field, int line, String typed) {
    add(field, line, FreeText.problem(FreeText.clean(typed)));
  }

  /**
   * @param problem null for none
   */
  private void add(Field field, int line, FreeText.Problem problem) {
    if (problem != null) {
      add(field, line, "text.problem." + problem.name());
    }
  }

  private void add(Field field, int line, String key) {
    problems.add(new DraftProblem(field, line, Texts.text(key)));
  }
}
