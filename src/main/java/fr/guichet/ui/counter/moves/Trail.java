package fr.guichet.ui.counter.moves;

import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What Ctrl+Z takes back, newest first: what left the card here, and what the desk has written. */
final class Trail {

  /** One thing that can be taken back. */
  sealed interface Deed {}

  /** Text cleared by Escape. */
  record Cleared(String visit, String text) implements Deed {}

  /** A line removed from a visit in progress. */
  record Removed(String visit, int index, RequestDraft line) implements Deed {}

  /** A visit abandoned: the entry as it was. */
  record Abandoned(Entry entry) implements Deed {}

  /** A transaction of the desk; the entry that was saved by it, null for another one. */
  record Written(Entry saved) implements Deed {}

  private final Deque<Deed> deeds = new ArrayDeque<>();

  void add(Deed deed) {
    deeds.push(deed);
  }

  Optional<Deed> takeBack() {
    return Optional.ofNullable(deeds.poll());
  }

  /** Forgets what concerned a visit that is saved or abandoned now. */
  void forget(String visit) {
    deeds.removeIf(
        deed ->
            deed instanceof Cleared c && c.visit().equals(visit)
                || deed instanceof Removed r && r.visit().equals(visit));
  }
}
