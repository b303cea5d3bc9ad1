package fr.guichet.ui.counter;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.report.DayCounts;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.site.Publics;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.When;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.Question;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A desk in memory with the official catalogue: tests of the card do not wait for a disk. */
public final class FakeDesk implements EntryDesk {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  /** Made once for all tests: they never change, and take their time to be made. */
  private static final Map<LocalDate, CatalogueSearch> SEARCHES = new ConcurrentHashMap<>();

  private static final Map<LocalDate, List<Suggestion>> FAVOURITES = new ConcurrentHashMap<>();
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public final List<VisitEntry> saved = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  public final Map<String, VisitDraft> kept = new LinkedHashMap<>();
  public final List<OpenMatter> open = new ArrayList<>();
  public List<String> otherCauses = List.of();
  public String agent = "camille";
  Publics publics = Publics.OFFERED;
  boolean typing = true;
  private Instant now = Instant.parse("2026-11-23T08:38:00Z");
  private int ids;

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return PARIS;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  @Override
  public ZoneId zone() {
    return PARIS;
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(now, PARIS);
  }

  @Override
  public String agent() {
    return agent;
  }

  @Override
  public String nextId() {
    return "id-" + ++ids;
  }

  @Override
  public Catalogue catalogue() {
    return CATALOGUE;
  }

  @Override
  public List<Suggestion> search(String words, LocalDate day) {
    return SEARCHES
        .computeIfAbsent(day, d -> new CatalogueSearch(CATALOGUE, d, Map.of()))
        .search(words, 8);
  }

  @Override
  public List<Suggestion> favourites(LocalDate day) {
    Map<String, Integer> used = Map.of("CPAM-CVITALE", 3, "CAF-RSA", 8);
    return FAVOURITES.computeIfAbsent(
        day, d -> new CatalogueSearch(CATALOGUE, d, used).mostUsed(8));
  }

  @Override
  public Outcome proposedOutcome(Procedure procedure) {
    return procedure.plannedOrientation() ? Outcome.PLANNED_ORIENTATION : Outcome.RESOLVED;
  }

  @Override
  public Length proposedLength(VisitDraft draft) {
    long minutes = (now.toEpochMilli() - draft.startedAt()) / 60_000;
    return minutes < 3
        ? new Length(draft.requests().isEmpty() ? 10 : 15, Origin.USUAL)
        : new Length((int) minutes, Origin.MEASURED);
  }

  @Override
  public LocalDate promised(Awaited awaited, LocalDate from) {
    return switch (awaited) {
      case DOCUMENT -> from.plusDays(7);
      case PARTNER_ANSWER -> from.plusDays(7);
      case OUTAGE -> from.plusDays(1);
      default -> null;
    };
  }

  @Override
  public List<DraftProblem> problems(VisitDraft draft) {
    List<DraftProblem> problems = new ArrayList<>();
    if (FreeText.problem(draft.note()) != null) {
      problems.add(new DraftProblem(DraftProblem.Field.NOTE, -1, "Note refusée."));
    }
    for (int i = 0; i < draft.requests().size(); i++) {
      RequestDraft line = draft.requests().get(i);
      if (line.outcome() == null) {
        problems.add(new DraftProblem(DraftProblem.Field.OUTCOME, i, "Résultat à choisir."));
      } else if (!Question.of(line, planned(line), !otherCauses.isEmpty()).stream()
          .allMatch(q -> q.answeredIn(line))) {
        problems.add(new DraftProblem(DraftProblem.Field.CAUSE, i, "Il manque une réponse."));
      }
    }
    return problems;
  }

  @Override
  public List<String> otherCauses() {
    return otherCauses;
  }

  @Override
  public Publics publics(LocalDate day) {
    return publics;
  }

  @Override
  public boolean typingGoesToField() {
    return typing;
  }

  private static boolean planned(RequestDraft line) {
    return CATALOGUE.procedure(line.procedure()).orElseThrow().plannedOrientation();
  }

  @Override
  public VisitEntry save(VisitDraft draft, Integer entrySeconds) {
    List<Request> requests = new ArrayList<>();
    List<FollowUp> followUps = new ArrayList<>();
    for (RequestDraft line : draft.requests()) {
      Request request = request(line);
      requests.add(request);
      if (line.outcome() == Outcome.PENDING) {
        followUps.add(FollowUp.of(nextId(), request.id(), line.awaited(), line.promisedDay()));
      }
    }
    VisitEntry entry =
        new VisitEntry(visit(draft, requests, entrySeconds), followUps, new NoteTexts(texts));
    saved.removeIf(other -> other.visit().id().equals(draft.id()));
    saved.add(entry);
    kept.remove(draft.id());
    return entry;
  }

  private Note note(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Note note = Note.freshOfVisit(nextId());
    texts.put(note.id(), text);
    return note;
  }

  private Request request(RequestDraft line) {
    OrientationReason reason =
        line.outcome() != Outcome.PLANNED_ORIENTATION
            ? null
            : line.reason() == null ? OrientationReason.CATALOGUE : line.reason();
    return new Request(
        nextId(),
        line.partner(),
        line.procedure(),
        line.outcome(),
        line.partnerHelp(),
        line.cause(),
        line.target(),
        reason,
        note(line.precision()));
  }

  private Visit visit(VisitDraft draft, List<Request> requests, Integer seconds) {
    When when =
        draft.typedMinute() == null
            ? When.of(Instant.ofEpochMilli(draft.startedAt()), PARIS, Origin.MEASURED, false)
            : When.typed(
                draft.typedDay() == null ? today() : draft.typedDay(),
                draft.typedMinute(),
                PARIS,
                draft.typedDay() != null);
    Length length =
        draft.minutes() == null ? proposedLength(draft) : new Length(draft.minutes(), Origin.TYPED);
    return new Visit(
        draft.id(),
        when,
        draft.agent(),
        draft.channel(),
        draft.place() == null ? Place.SITE : draft.place(),
        length,
        draft.persons(),
        requests,
        draft.continues().stream().map(ContinuationDraft::request).toList(),
        note(draft.reference()),
        note(draft.note()),
        draft.profile(),
        new Visit.Source(null, seconds));
  }

  @Override
  public VisitDraft draftOf(VisitEntry entry) {
    Visit visit = entry.visit();
    return new VisitDraft(
        visit.id(),
        true,
        visit.agent(),
        visit.when().at(),
        visit.when().day(),
        visit.when().minuteOfDay(),
        visit.channel(),
        visit.place(),
        visit.length().minutes(),
        visit.persons(),
        visit.requests().stream().map(request -> line(entry, request)).toList(),
        List.of(),
        entry.reference(),
        entry.note(),
        visit.profile(),
        "",
        null,
        List.of(),
        entry.reference(),
        entry.note());
  }

  private RequestDraft line(VisitEntry entry, Request request) {
    return new RequestDraft(
        request.id(),
        request.partner(),
        request.procedure(),
        request.outcome(),
        request.partnerHelp(),
        request.cause(),
        request.target(),
        request.reason(),
        null,
        null,
        entry.precision(request));
  }

  @Override
  public VisitDraft duplicateOf(VisitEntry entry) {
    return VisitDraft.started(nextId(), agent(), now.toEpochMilli(), entry.visit().channel())
        .withRequests(
            entry.visit().requests().stream().map(request -> line(entry, request)).toList());
  }

  @Override
  public Optional<VisitEntry> last() {
    return saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast());
  }

  @Override
  public List<OpenMatter> openMatters(LocalDate since) {
    return open;
  }

  @Override
  public DayCounts counts(LocalDate day) {
    Map<Outcome, Integer> counts = new HashMap<>();
    saved.forEach(
        e -> e.visit().requests().forEach(r -> counts.merge(r.outcome(), 1, Integer::sum)));
    return new DayCounts(saved.size(), new OutcomeCounts(counts));
  }

  @Override
  public List<VisitDraft> inProgress() {
    return List.copyOf(kept.values());
  }

  @Override
  public void keep(VisitDraft draft) {
    kept.put(draft.id(), draft);
  }

  @Override
  public void drop(String draftId) {
    kept.remove(draftId);
  }

  @Override
  public Undone undo() {
    Visit undone = saved.removeLast().visit();
    return new Undone("Annulé : visite de " + undone.when().day(), Set.of(undone.id()));
  }

  @Override
  public boolean undoable() {
    return !saved.isEmpty();
  }
}
