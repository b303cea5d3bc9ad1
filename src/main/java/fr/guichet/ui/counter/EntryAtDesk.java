package fr.guichet.ui.counter;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.figures.report.DayCounts;
import fr.guichet.model.site.Publics;
import fr.guichet.model.site.Referent;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.EntryDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an entry asks, answered by the desk. */
record EntryAtDesk(Desk desk) implements EntryDesk {

  @Override
  public Clock clock() {
    return desk.duty().clock();
  }

  @Override
  public ZoneId zone() {
    return desk.duty().zone();
  }

  @Override
  public LocalDate today() {
    return desk.duty().today();
  }

  @Override
  public String agent() {
    return desk.duty().serving().id();
  }

  @Override
  public String nextId() {
    return desk.duty().nextId();
  }

  @Override
  public Catalogue catalogue() {
    return desk.catalogue();
  }

  @Override
  public List<Suggestion> search(String words, LocalDate day) {
    return desk.lookup().suggestions(words, day);
  }

  @Override
  public List<Suggestion> favourites(LocalDate day) {
    return desk.lookup().favourites(day);
  }

  @Override
  public Outcome proposedOutcome(Procedure procedure) {
    return desk.visits().proposedOutcome(procedure);
  }

  @Override
  public Length proposedLength(VisitDraft draft) {
    return desk.visits().proposedLength(draft);
  }

  @Override
  public LocalDate promised(Awaited awaited, LocalDate from) {
    return desk.visits().promised(awaited, from);
  }

  @Override
  public List<DraftProblem> problems(VisitDraft draft) {
    return desk.visits().problems(draft);
  }

  @Override
  public VisitEntry save(VisitDraft draft, Integer entrySeconds) {
    return desk.visits().save(draft, entrySeconds);
  }

  @Override
  public VisitDraft draftOf(VisitEntry entry) {
    return desk.journal().draftOf(entry);
  }

  @Override
  public VisitDraft duplicateOf(VisitEntry entry) {
    return desk.journal().duplicateOf(entry);
  }

  @Override
  public Optional<VisitEntry> last() {
    return desk.journal().last();
  }

  @Override
  public List<OpenMatter> openMatters(LocalDate since) {
    return desk.journal().openMatters(null, since);
  }

  @Override
  public DayCounts counts(LocalDate day) {
    return desk.days().counts(day);
  }

  @Override
  public List<VisitDraft> inProgress() {
    return desk.inProgress().all();
  }

  @Override
  public void keep(VisitDraft draft) {
    desk.inProgress().keep(draft);
  }

  @Override
  public void drop(String draftId) {
    desk.inProgress().drop(draftId);
  }

  @Override
  public Undone undo() {
    List<String> visits = desk.history().undoableVisits();
    String sentence = desk.history().undo();
    return new Undone(
        sentence,
        visits.stream()
            .filter(id -> desk.journal().find(id).isEmpty())
            .collect(Collectors.toSet()));
  }

  @Override
  public boolean undoable() {
    return desk.history().undoable().isPresent();
  }

  @Override
  public Optional<Bundle> bundle(String words, LocalDate day) {
    return desk.siteWords().bundle(words, day);
  }

  @Override
  public List<Referent> referents(String words) {
    return desk.siteWords().find(words);
  }

  @Override
  public Optional<String> referentWanted(String words) {
    return desk.siteWords().asked(words)
        ? desk.siteWords().partnerIn(words).map(Partner::code)
        : Optional.empty();
  }

  @Override
  public List<Referent> referentsOf(String partner) {
    return desk.siteWords().referents(partner);
  }

  @Override
  public List<String> documents(Procedure procedure) {
    return desk.siteWords().documents(procedure);
  }

  @Override
  public String url(Procedure procedure) {
    return desk.siteWords().url(procedure);
  }

  @Override
  public List<String> targets() {
    return desk.entryChoices().targets();
  }

  @Override
  public List<String> otherCauses() {
    return desk.entryChoices().now().otherCauses();
  }

  @Override
  public Publics publics(LocalDate day) {
    return desk.entryChoices().publics(day);
  }

  @Override
  public boolean typingGoesToField() {
    return desk.entryChoices().now().typing();
  }
}
