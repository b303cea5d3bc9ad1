package fr.guichet.ui.counter.moves;

import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryRules;
import fr.guichet.ui.counter.entry.Step;
import java.util.List;

/** What keys do to the lines of an entry. Every move returns the next entry. */
final class EntryMoves {

  private final EntryRules rules;

  EntryMoves(EntryRules rules) {
    this.rules = rules;
  }

  /** A procedure found becomes the active line; the field is empty again. */
  Entry take(Entry entry, Suggestion found) {
    String word = entry.draft().typed();
    RequestDraft line =
        RequestDraft.of(found.procedure().partner(), found.procedure().code(), found.precision());
    Entry longer = entry.typing("").plus(line);
    return longer.at(Step.Deciding.fresh(longer.size() - 1, word));
  }

  /**
   * A bouquet: those of its requests that are not in the visit yet, each to be decided; the first
   * one is active.
   */
  Entry takeAll(Entry entry, Bundle bundle) {
    Entry all = entry.typing("");
    for (String code : lacking(entry, bundle)) {
      all = all.plus(RequestDraft.of(rules.partnerOf(code), code, ""));
    }
    return all.size() == entry.size() ? all : all.at(Step.Deciding.back(entry.size()));
  }

  /** The procedures of a bouquet that the visit has not yet. */
  List<String> lacking(Entry entry, Bundle bundle) {
    return bundle.procedures().stream()
        .filter(
            code -> entry.draft().requests().stream().noneMatch(r -> code.equals(r.procedure())))
        .toList();
  }

  /** « Suite de… »: adds no request; a line just begun for the same matter gives way. */
  Entry link(Entry entry, OpenMatter matter) {
    Entry kept =
        entry.step() instanceof Step.Deciding(int line, _, _, _, _, _, String word)
                && word != null
                && entry.line(line).procedure().equals(matter.request().procedure())
            ? entry.without(line)
            : kept(entry);
    boolean closes = matter.followUp() != null;
    Entry linked = kept.typing("").plus(new ContinuationDraft(matter.request().id(), closes));
    int last = linked.draft().continues().size() - 1;
    return closes ? linked.at(new Step.Continuing(last)) : linked;
  }

  /** 1 closes the follow-up of the matter, 2 leaves it open. */
  Entry closing(Entry entry, int index, boolean closes) {
    ContinuationDraft matter = entry.draft().continues().get(index);
    return entry.with(index, new ContinuationDraft(matter.request(), closes));
  }

  /** ↑: from the field to the last line, then upwards. */
  Entry up(Entry entry) {
    return go(entry, position(entry) - 1);
  }

  /** ↓: downwards, then to the field. */
  Entry down(Entry entry) {
    return go(entry, position(entry) + 1);
  }

  /** Opens a line, from a click or to mend what it lacks; another one keeps what was typed. */
  Entry open(Entry from, int line) {
    Entry entry = kept(from);
    Step.Deciding back = Step.Deciding.back(line);
    RequestDraft request = entry.line(line);
    boolean lacks = request.outcome() != null && rules.open(request).isPresent();
    return entry.at(lacks ? back.asking(rules.open(request).orElseThrow()) : back);
  }

  Entry mend(Entry entry, DraftProblem problem) {
    boolean onLine = problem.line() >= 0 && problem.line() < entry.size();
    return onLine ? open(entry, problem.line()) : entry;
  }

  /** Lines first, then the matters gone on with, then the field. */
  private int position(Entry entry) {
    return switch (entry.step()) {
      case Step.Typing _ -> entry.size() + entry.draft().continues().size();
      case Step.Deciding step -> step.line();
      case Step.Continuing(int index) -> entry.size() + index;
    };
  }

  private Entry go(Entry from, int position) {
    Entry entry = settled(from);
    int matters = entry.draft().continues().size();
    if (position < 0) {
      return from;
    }
    if (position < entry.size()) {
      return entry.at(Step.Deciding.back(position));
    }
    return position < entry.size() + matters
        ? entry.at(new Step.Continuing(position - entry.size()))
        : entry.at(new Step.Typing());
  }

  /** Leaving a line accepts what it shows: what a letter moved it to, else what it proposes. */
  private Entry settled(Entry entry) {
    Entry kept = kept(entry);
    if (kept.step() instanceof Step.Deciding step && kept.line(step.line()).outcome() == null) {
      RequestDraft line = kept.line(step.line());
      return kept.with(step.line(), rules.proposed(line, kept.draft()));
    }
    return kept;
  }

  /** The entry with the outcome to which a letter or an arrow moved the active line. */
  private Entry kept(Entry entry) {
    if (entry.step() instanceof Step.Deciding step && step.moved() != null) {
      RequestDraft line = entry.line(step.line());
      return entry.with(step.line(), rules.decided(line, step.moved(), step.help(), entry.draft()));
    }
    return entry;
  }
}
