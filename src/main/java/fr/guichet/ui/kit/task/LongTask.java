package fr.guichet.ui.kit.task;

import fr.guichet.model.Progress;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A long task under way: its progress, and the way to cancel it. */
public final class LongTask implements Progress {

  private final Background background;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private volatile boolean cancelled;

  LongTask(Background background) {
    this.background = background;
  }

  /** Tells how far the work is, from 0 to 1; callable from any thread. */
  @Override
  public void at(double share) {
    background.show(() -> progress.set(share));
  }

  /** From 0 to 1, negative while unknown; changes on the JavaFX thread. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Asks the work to stop at its next convenience. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether the work was asked to stop. */
  @Override
  public boolean cancelled() {
    return cancelled;
  }
}
