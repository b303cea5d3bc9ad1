package fr.guichet.ui.counter.moves;

import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.kit.task.Background;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps visits in progress on the disk, at once but never twice at a time: while one write runs,
 * only the newest state of each visit waits.
 */
final class DraftKeeper {

  private final EntryDesk desk;
  private final Background background;
  private final Map<String, VisitDraft> waiting = new LinkedHashMap<>();
  private boolean busy;

  DraftKeeper(EntryDesk desk, Background background) {
    this.desk = desk;
    this.background = background;
  }

  void keep(VisitDraft draft) {
    waiting.put(draft.id(), draft);
    work();
  }

  void drop(String id) {
    waiting.remove(id);
    background.run(() -> desk.drop(id));
  }

  /** The visit is about to be saved: what waits must not bring its draft back. */
  void forget(String id) {
    waiting.remove(id);
  }

  private void work() {
    if (busy || waiting.isEmpty()) {
      return;
    }
    busy = true;
    VisitDraft next = waiting.remove(waiting.keySet().iterator().next());
    background.run(
        () -> {
          desk.keep(next);
          return next;
        },
        _ -> finished(),
        problem -> {
          finished();
          throw problem instanceof RuntimeException known
              ? known
              : new IllegalStateException(problem);
        });
  }

  private void finished() {
    busy = false;
    work();
  }
}
