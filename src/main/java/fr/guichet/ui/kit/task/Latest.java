package fr.guichet.ui.kit.task;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A series of searches of which only the last asked for is shown. */
public final class Latest<T> {

  private final Background background;
  private final Consumer<? super T> shown;
  private final AtomicLong asked = new AtomicLong();

  Latest(Background background, Consumer<? super T> shown) {
    this.background = background;
    this.shown = shown;
  }

  /** Searches; a result that comes after a later call is dropped. */
  public void run(Callable<T> search) {
    long number = asked.incrementAndGet();
    background.beside(
        () -> asked.get() == number ? search.call() : null,
        result -> {
          if (asked.get() == number) {
            shown.accept(result);
          }
        });
  }

  /** Drops whatever is still to come. */
  public void drop() {
    asked.incrementAndGet();
  }
}
