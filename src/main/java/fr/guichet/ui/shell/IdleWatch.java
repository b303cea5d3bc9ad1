package fr.guichet.ui.shell;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** How long nobody has touched the window, by a clock that nobody can set. */
public final class IdleWatch {

  private final LongSupplier nanoseconds;
  private final IntSupplier minutes;
  private final Runnable idle;
  private long touched;

  /**
   * @param minutes after which it is idle; 0 for never
   * @param idle what is done each time it is seen idle
   */
  public IdleWatch(LongSupplier nanoseconds, IntSupplier minutes, Runnable idle) {
    this.nanoseconds = nanoseconds;
    this.minutes = minutes;
    this.idle = idle;
    touched();
  }

  /** A key was pressed, or the mouse moved. */
  public void touched() {
    touched = nanoseconds.getAsLong();
  }

  /** Looks whether it is idle; called now and then. */
  public void look() {
    long allowed = Duration.ofMinutes(minutes.getAsInt()).toNanos();
    if (allowed > 0 && nanoseconds.getAsLong() - touched >= allowed) {
      idle.run();
    }
  }
}
