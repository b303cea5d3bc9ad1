package fr.guichet.ui.settings.takeover.model;

import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.LongTask;
import fr.guichet.ui.kit.task.LongWork;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one long task of the section: what it is, how far, and the way to stop it. */
public final class Busy {

  private final Background background;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<LongTask> task = new ReadOnlyObjectWrapper<>();
  private String words = "";
  private boolean writing;
  private long asked;

  Busy(Background background, Messages messages) {
    this.background = background;
    this.messages = messages;
  }

  /** What is under way; null when nothing is. */
  public ReadOnlyObjectProperty<LongTask> task() {
    return task.getReadOnlyProperty();
  }

  /** What is under way, in French. */
  public String words() {
    return words;
  }

  public boolean running() {
    return task.get() != null;
  }

  /** Whether something is being written: nothing else may begin. */
  public boolean writing() {
    return running() && writing;
  }

  /** Reads, in the place of an older reading; what that one brings is dropped. */
  <T> void read(String what, LongWork<T> work, Consumer<? super T> shown) {
    if (!writing()) {
      cancel();
      run(what, false, work, shown);
    }
  }

  /** Writes, and lets nothing else begin meanwhile. */
  <T> void write(String what, LongWork<T> work, Consumer<? super T> shown) {
    if (!running()) {
      run(what, true, work, shown);
    }
  }

  private <T> void run(String what, boolean writes, LongWork<T> work, Consumer<? super T> shown) {
    long number = ++asked;
    words = what;
    writing = writes;
    boolean[] ended = new boolean[1];
    LongTask begun =
        background.runLong(
            work,
            result -> ended(number, ended, () -> shown.accept(result)),
            problem -> ended(number, ended, () -> messages.trouble(problem)));
    if (number == asked && !ended[0]) {
      task.set(begun);
    }
  }

  private void ended(long number, boolean[] ended, Runnable then) {
    ended[0] = true;
    if (number == asked) {
      task.set(null);
      then.run();
    }
  }

  /** Asks what is under way to stop. */
  public void cancel() {
    if (running()) {
      task.get().cancel();
    }
  }
}
