package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.site.Agent;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Trying a password of an agent: one try at a time, what was wrong, what is left to wait. */
final class Tries {

  private final Function<String, Duration> pauses;
  private final Background background;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Duration> pause = new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private Agent agent;

  /**
   * @param pauses what an agent, by id, has left to wait; called off the JavaFX thread
   */
  Tries(Function<String, Duration> pauses, Background background) {
    this.pauses = pauses;
    this.background = background;
  }

  /**
   * Another agent's tries begin.
   *
   * @param words what there is to say before the first; empty for nothing
   */
  void begin(Agent who, String words) {
    agent = who;
    trouble.set(words);
    pause.set(Duration.ZERO);
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What is wrong, in words; empty when nothing is. */
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** What is left to wait before the next try; zero or more. */
  ReadOnlyObjectProperty<Duration> pause() {
    return pause.getReadOnlyProperty();
  }

  boolean isPaused() {
    return !pause.get().isZero();
  }

  /** The pause is over. */
  void paused() {
    pause.set(Duration.ZERO);
    clear();
  }

  void clear() {
    trouble.set("");
  }

  /** Beside the file's own thread: what the colleague saves meanwhile does not wait. */
  <T> void run(Callable<T> work, Consumer<? super T> shown) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    clear();
    background.runLong(
        _ -> work.call(),
        result -> {
          busy.set(false);
          shown.accept(result);
        },
        this::failed);
  }

  /** Nothing is taken for now: what follows opens, or the file does. */
  void hold() {
    busy.set(true);
  }

  /** Something is taken again. */
  void release() {
    busy.set(false);
  }

  private void failed(Throwable problem) {
    busy.set(false);
    trouble.set(Failures.told(problem));
    String id = agent.id();
    background.run(() -> pauses.apply(id), this::wait);
  }

  private void wait(Duration left) {
    pause.set(left);
    if (left.isPositive()) {
      trouble.set(text("password.wait", trouble.get(), left.plusMillis(999).toSeconds()));
    }
  }
}
