package fr.guichet.ui.shell;

import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;

/** How long nobody has touched the window, by a clock that nobody can set. */
public final class IdleWatch {

  private static final Set<EventType<?>> PRESSES =
      Set.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);

  private final LongSupplier nanoseconds;
  private final IntSupplier minutes;
  private final Runnable idle;
  private long touched;
  private Point2D pointer;

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

  /**
   * Keys, buttons, the wheel, and a mouse that is elsewhere than before. Where it rests, JavaFX
   * tells that it entered and left whatever is shown or changes under it: that is nobody's touch.
   */
  public void saw(InputEvent event) {
    if (event instanceof MouseEvent mouse) {
      var now = new Point2D(mouse.getScreenX(), mouse.getScreenY());
      boolean rests = pointer == null || pointer.equals(now);
      pointer = now;
      if (rests && !PRESSES.contains(mouse.getEventType())) {
        return;
      }
    }
    touched();
  }

  /** Somebody is there. */
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
