package fr.guichet.ui.kit.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work off the JavaFX thread and brings its result back there: nothing over 50 ms belongs on
 * that thread. No error is lost: what the caller does not take goes to the error display.
 */
public final class Background implements AutoCloseable {

  private final Executor ordered;
  private final Executor free;
  private final Executor screen;
  private final Consumer<Throwable> errors;
  private final Pending pending = new Pending();

  private Background(Executor ordered, Executor free, Executor screen, Consumer<Throwable> errors) {
    this.ordered = ordered;
    this.free = free;
    this.screen = screen;
    this.errors = errors;
  }

  /**
   * One thread that works in the order of the calls, and others for long tasks and searches.
   *
   * @param errors shows what nobody else took; called on the JavaFX thread
   */
  public static Background start(Consumer<Throwable> errors) {
    var threads = Thread.ofPlatform().daemon().name("guichet-work-", 1).factory();
    return new Background(
        Executors.newSingleThreadExecutor(threads),
        Executors.newCachedThreadPool(threads),
        Platform::runLater,
        errors);
  }

  /** Everything at once on the calling thread: for tests of models, without a window. */
  public static Background direct(Consumer<Throwable> errors) {
    return new Background(Runnable::run, Runnable::run, Runnable::run, errors);
  }

  /** Does the work after all that was asked before; the result is shown on the JavaFX thread. */
  public <T> void run(Callable<T> work, Consumer<? super T> shown) {
    run(work, shown, errors);
  }

  /** The same; what went wrong goes to {@code failed}, on the JavaFX thread. */
  public <T> void run(
      Callable<T> work, Consumer<? super T> shown, Consumer<? super Throwable> failed) {
    submit(ordered, work, shown, failed);
  }

  /** Work without a result, such as keeping a draft. */
  public void run(Runnable work) {
    run(
        () -> {
          work.run();
          return null;
        },
        _ -> {});
  }

  /** Work that takes its time, beside the rest: it tells its progress and can be cancelled. */
  public <T> LongTask runLong(
      LongWork<T> work, Consumer<? super T> shown, Consumer<? super Throwable> failed) {
    var task = new LongTask(this);
    submit(free, () -> work.run(task), shown, failed);
    return task;
  }

  /** For searches: beside the rest, and only the result of the last call is shown. */
  public <T> Latest<T> latest(Consumer<? super T> shown) {
    return new Latest<>(this, shown);
  }

  /** Shows on the JavaFX thread what another thread has to tell. */
  public void show(Runnable shown) {
    pending.begin();
    screen.execute(() -> finish(shown));
  }

  /**
   * Waits until all that was asked for has been shown; for tests, never on the JavaFX thread.
   *
   * @throws IllegalStateException after a minute
   */
  public void settle() {
    pending.await(Duration.ofSeconds(60));
  }

  <T> void beside(Callable<T> work, Consumer<? super T> shown) {
    submit(free, work, shown, errors);
  }

  private <T> void submit(
      Executor worker,
      Callable<T> work,
      Consumer<? super T> shown,
      Consumer<? super Throwable> failed) {
    pending.begin();
    try {
      worker.execute(
          () -> {
            Runnable answer = answer(work, shown, failed);
            screen.execute(() -> finish(answer));
          });
    } catch (RejectedExecutionException _) {
      // The window is closed: what an answer on its way still asks for is for nobody
      pending.end();
    }
  }

  private static <T> Runnable answer(
      Callable<T> work, Consumer<? super T> shown, Consumer<? super Throwable> failed) {
    try {
      T result = work.call();
      return () -> shown.accept(result);
    } catch (Throwable problem) {
      // Whatever arises is told to somebody: an Error in a thread would else vanish with it.
      return () -> failed.accept(problem);
    }
  }

  private void finish(Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException problem) {
      errors.accept(problem);
    } finally {
      pending.end();
    }
  }

  /** Lets what was begun finish, up to five seconds: nothing typed is lost on leaving. */
  @Override
  public void close() {
    for (Executor executor : new Executor[] {ordered, free}) {
      if (executor instanceof ExecutorService service) {
        service.shutdown();
        awaitEnd(service);
      }
    }
  }

  private static void awaitEnd(ExecutorService service) {
    try {
      if (!service.awaitTermination(5, TimeUnit.SECONDS)) {
        service.shutdownNow();
      }
    } catch (InterruptedException _) {
      service.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
