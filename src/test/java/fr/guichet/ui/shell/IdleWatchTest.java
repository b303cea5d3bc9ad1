package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

  private long now;
  private int idle;
  private final IdleWatch watch = new IdleWatch(() -> now, () -> 10, () -> idle++);

  @BeforeEach
  void thePointerIsKnown() {
    watch.saw(mouse(MouseEvent.MOUSE_MOVED, 40));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
    return new MouseEvent(
        type,
        x,
        9,
        x,
        9,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  private boolean isIdle() {
    int before = idle;
    watch.look();
    return idle > before;
  }

  private void pass(int minutes) {
    now += Duration.ofMinutes(minutes).toNanos();
  }

  @Test
  void tenMinutesWithoutAHandAreIdle() {
    pass(9);
    assertThat(isIdle()).isFalse();
    pass(1);
    assertThat(isIdle()).isTrue();
  }

  @Test
  void whatChangesUnderAPointerThatRestsIsNobodysTouch() {
    pass(10);
    watch.saw(mouse(MouseEvent.MOUSE_ENTERED, 40));
    watch.saw(mouse(MouseEvent.MOUSE_EXITED_TARGET, 40));
    watch.saw(mouse(MouseEvent.MOUSE_MOVED, 40));
    assertThat(isIdle()).isTrue();
  }

  @Test
  void aPointerThatMovesAButtonAndAKeyAreTouches() {
    pass(10);
    watch.saw(mouse(MouseEvent.MOUSE_MOVED, 41));
    assertThat(isIdle()).isFalse();
    pass(10);
    watch.saw(mouse(MouseEvent.MOUSE_PRESSED, 41));
    assertThat(isIdle()).isFalse();
    pass(10);
    watch.saw(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, false, false, false, false));
    assertThat(isIdle()).isFalse();
  }
}
