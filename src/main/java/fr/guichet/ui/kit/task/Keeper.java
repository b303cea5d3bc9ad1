package fr.guichet.ui.kit.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps what is typed on the disk, at once but never twice at a time: while one write runs, only
 * the newest state of each thing waits.
 */
public final class Keeper<T> {

  private final Background background;
  private final Consumer<? super T> write;
  private final Consumer<String> remove;
  private final Map<String, T> waiting = new LinkedHashMap<>();
  private boolean busy;

  /**
   * @param write keeps a state durably; called off the JavaFX thread, as {@code remove} is
   * @param remove takes the id of what is kept no more
   */
  public Keeper(Background background, Consumer<? super T> write, Consumer<String> remove) {
    this.background = background;
    this.write = write;
    this.remove = remove;
  }

  public void keep(String id, T state) {
    waiting.put(id, state);
    work();
  }

  public void drop(String id) {
    waiting.remove(id);
    background.run(() -> remove.accept(id));
  }

  /** It is about to be saved: what waits must not bring it back. */
  public void forget(String id) {
    waiting.remove(id);
  }

  private void work() {
    if (busy || waiting.isEmpty()) {
      return;
    }
    busy = true;
    T next = waiting.remove(waiting.keySet().iterator().next());
    background.run(
        () -> {
          write.accept(next);
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
