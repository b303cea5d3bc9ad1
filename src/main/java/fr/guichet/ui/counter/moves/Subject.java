package fr.guichet.ui.counter.moves;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.EntryRules;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Step;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The procedure in question: highlighted under the field, active, or the last one.
 *
 * @param browser opens an address in the system's browser
 */
record Subject(EntryDesk desk, EntryRules rules, Card card, Consumer<String> browser) {

  Optional<Procedure> procedure() {
    Optional<Proposal> first = card.proposals().first();
    return first.isPresent() ? first.flatMap(this::proposed) : ofLines();
  }

  private Optional<Procedure> proposed(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Found(var found) -> Optional.of(found.procedure());
      case Proposal.Together(var bundle) ->
          desk.catalogue().procedure(bundle.procedures().getFirst());
      case Proposal.Contact _, Proposal.NewContact _ -> Optional.empty();
      case Proposal.Earlier(var matter) -> desk.catalogue().procedure(matter.request().procedure());
    };
  }

  private Optional<Procedure> ofLines() {
    Entry entry = card.entry();
    int last = entry.size() - 1;
    return switch (entry.step()) {
      case Step.Deciding step -> rules.procedure(entry.line(step.line()));
      default -> last < 0 ? Optional.empty() : rules.procedure(entry.line(last));
    };
  }

  /** Opens its téléservice and starts the clock of the visit. */
  void openService() {
    procedure().map(desk::url).filter(url -> !url.isBlank()).ifPresent(this::open);
  }

  private void open(String url) {
    if (card.entry().idle()) {
      card.change(card.entry());
    }
    browser.accept(url);
  }
}
