package fr.guichet.ui.counter.moves;

import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What Ctrl+Z takes back, newest first: what left the card here, and what was written. Everyone has
 * her own: who serves takes back what she did herself.
 */
final class Trail {

  /** One thing that can be taken back. */
  sealed interface Deed {}

  /** What left a visit in progress, by its id. */
  sealed interface OfVisit extends Deed {
    String visit();
  }

  /** Text cleared by Escape. */
  record Cleared(String visit, String text) implements OfVisit {}

  /** A line removed from a visit in progress. */
  record Removed(String visit, int index, RequestDraft line) implements OfVisit {}

  /** An earlier matter that a visit in progress does not go on with after all. */
  record Unlinked(String visit, int index, ContinuationDraft matter) implements OfVisit {}

  /** A visit abandoned: the entry as it was. */
  record Abandoned(Entry entry) implements Deed {}

  /**
   * A transaction of the desk. What the desk undoes is its own last one, which other screens may
   * have written: the card asks it which, see {@link #reopened}.
   *
   * @param saved the entry that it saved for the first time, null for anything else
   */
  record Written(Entry saved) implements Deed {}

  private final Map<String, Deque<Deed>> all = new HashMap<>();
  private final Supplier<String> agent;

  /**
   * @param agent id of who serves
   */
  Trail(Supplier<String> agent) {
    this.agent = agent;
  }

  private Deque<Deed> deeds() {
    return all.computeIfAbsent(agent.get(), _ -> new ArrayDeque<>());
  }

  void add(Deed deed) {
    deeds().push(deed);
  }

  Optional<Deed> last() {
    return Optional.ofNullable(deeds().peek());
  }

  void drop() {
    deeds().poll();
  }

  /**
   * Something that was written is undone.
   *
   * @param gone the visits that are not saved any more
   * @return the entry that had been saved so, to be shown again; empty for anything else
   */
  Optional<Entry> reopened(Set<String> gone) {
    Optional<Entry> saved =
        deeds().stream()
            .map(deed -> deed instanceof Written(Entry entry) ? entry : null)
            .filter(entry -> entry != null && gone.contains(entry.draft().id()))
            .findFirst();
    saved.ifPresentOrElse(this::dropUntil, () -> dropLast(false));
    return saved;
  }

  /** What was written after it is undone by then, from here or from another screen. */
  private void dropUntil(Entry saved) {
    for (Iterator<Deed> each = deeds().iterator(); each.hasNext(); ) {
      if (each.next() instanceof Written(Entry entry)) {
        each.remove();
        if (entry == saved) {
          return;
        }
      }
    }
  }

  /** Nothing could be undone: what it was is not asked for again. */
  void dropWritten() {
    dropLast(true);
  }

  private void dropLast(boolean saved) {
    if (deeds().peek() instanceof Written(Entry entry) && (saved || entry == null)) {
      drop();
    }
  }

  /** Forgets what concerned a visit that is saved or abandoned now. */
  void forget(String visit) {
    all.values()
        .forEach(
            deeds ->
                deeds.removeIf(deed -> deed instanceof OfVisit of && of.visit().equals(visit)));
  }
}
