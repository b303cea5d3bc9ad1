package fr.guichet.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whether a window is at rest. What asks for another layout each time it is laid out keeps a
 * processor busy for as long as the window is open, and flickers.
 */
public final class Rest {

  /** What is new comes to rest within these. */
  private static final int SETTLING = 30;

  private static final int PULSES = 12;

  /** A caret, a clock or a late answer may ask once or twice. */
  private static final int ALLOWED = 3;

  private final Scene scene;
  private final Map<Parent, Integer> asked = new HashMap<>();
  private final CountDownLatch over = new CountDownLatch(SETTLING + PULSES);

  private Rest(Scene scene) {
    this.scene = scene;
  }

  /**
   * What asks for layout again and again, seen or not; nothing where the window is at rest. Not to
   * be called on the JavaFX thread.
   */
  public static List<String> disturbed(Scene scene) {
    return new Rest(scene).watch();
  }

  private List<String> watch() {
    Map<Parent, ChangeListener<Boolean>> listeners = new HashMap<>();
    Runnable pulse =
        () -> {
          over.countDown();
          Platform.requestNextPulse();
        };
    onScreen(
        () -> {
          parents(scene.getRoot()).forEach(parent -> listeners.put(parent, listener(parent)));
          listeners.forEach((parent, each) -> parent.needsLayoutProperty().addListener(each));
          scene.addPostLayoutPulseListener(pulse);
          Platform.requestNextPulse();
        });
    await();
    onScreen(
        () -> {
          scene.removePostLayoutPulseListener(pulse);
          listeners.forEach((parent, each) -> parent.needsLayoutProperty().removeListener(each));
        });
    return asked.entrySet().stream()
        .filter(each -> each.getValue() > ALLOWED)
        .map(each -> each.getKey() + " asked " + each.getValue() + " times")
        .toList();
  }

  private ChangeListener<Boolean> listener(Parent parent) {
    return (_, _, needs) -> {
      if (needs && over.getCount() <= PULSES) {
        asked.merge(parent, 1, Integer::sum);
      }
    };
  }

  private static Stream<Parent> parents(Parent root) {
    return Stream.concat(
        Stream.of(root),
        root.getChildrenUnmodifiable().stream()
            .flatMap(node -> node instanceof Parent each ? parents(each) : Stream.empty()));
  }

  private void await() {
    try {
      if (!over.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Too few pulses");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
