package fr.guichet.ui.counter.entry;

import fr.guichet.desk.catalogue.EntryChoices;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Catalogue;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an entry asks of the desk. The second half blocks on the disk: in the background only. */
public interface EntryDesk {

  Clock clock();

  ZoneId zone();

  LocalDate today();

  /** Id of the agent who serves. */
  String agent();

  String nextId();

  Catalogue catalogue();

  /**
   * What the field proposes, best first; « Autre demande » with the words as precision if nothing.
   */
  List<Suggestion> search(String words, LocalDate day);

  Outcome proposedOutcome(Procedure procedure);

  Length proposedLength(VisitDraft draft);

  /** The usual day of a promise, null for another date. */
  LocalDate promised(Awaited awaited, LocalDate from);

  /** What keeps the draft from being saved. */
  List<DraftProblem> problems(VisitDraft draft);

  /**
   * Saves a visit, or a correction in place.
   *
   * @param entrySeconds from the first key to now, null when not measured
   */
  VisitEntry save(VisitDraft draft, Integer entrySeconds);

  VisitDraft draftOf(VisitEntry entry);

  VisitDraft duplicateOf(VisitEntry entry);

  /** The last visit that the agent saved today. */
  Optional<VisitEntry> last();

  List<OpenMatter> openMatters(LocalDate since);

  DayCounts counts(LocalDate day);

  List<VisitDraft> inProgress();

  void keep(VisitDraft draft);

  void drop(String draftId);

  /** Undoes the last transaction of the agent who serves. */
  Undone undo();

  /**
   * What was undone.
   *
   * @param sentence what is true again
   * @param gone ids of the visits that are not saved any more by it
   */
  record Undone(String sentence, Set<String> gone) {}

  /** Whether there is something of the agent who serves to undo, since the program was started. */
  boolean undoable();

  /** The bouquet whose whole name was typed. */
  default Optional<Bundle> bundle(String words, LocalDate day) {
    return Optional.empty();
  }

  /** The partners' contacts that « ref » and other words mean. */
  default List<Referent> referents(String words) {
    return List.of();
  }

  /** The partner whose contact is asked for; empty when the words ask for none. */
  default Optional<String> referentWanted(String words) {
    return Optional.empty();
  }

  /** The contacts of a partner. */
  default List<Referent> referentsOf(String partner) {
    return List.of();
  }

  /** What to bring for a procedure. */
  default List<String> documents(Procedure procedure) {
    return procedure.documents();
  }

  /** The téléservice of a procedure, empty if none. */
  default String url(Procedure procedure) {
    return procedure.url();
  }

  /** What an empty field proposes when it is asked. */
  default List<Suggestion> favourites(LocalDate day) {
    return List.of();
  }

  /** Where visitors are sent, besides the partner itself. */
  default List<String> targets() {
    return EntryChoices.usualTargets();
  }

  /** What « autre cause » may be; none when it is not asked. */
  default List<String> otherCauses() {
    return List.of();
  }

  /** Whether the fields on the public are asked in visits of a day. */
  default Publics publics(LocalDate day) {
    return Publics.OFFERED;
  }

  /** Whether letters typed outside of fields go to the entry field. */
  default boolean typingGoesToField() {
    return true;
  }
}
