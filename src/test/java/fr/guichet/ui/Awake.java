package fr.guichet.ui;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's window and robot without its naps: it sleeps 50 ms after each of its steps, a quarter of
 * a second around each test and as much for two keys, which was half of what the tests of the
 * screens took. Here one waits until what was asked for is laid out, and no longer.
 */
public final class Awake extends ApplicationExtension {

  private Object test;

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) throws Exception {
    super.postProcessTestInstance(instance, context);
    test = instance;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    List<Method> starts =
        AnnotationSupport.findAnnotatedMethods(
            test.getClass(), Start.class, HierarchyTraversalMode.TOP_DOWN);
    interact(() -> starts.forEach(start -> ReflectionSupport.invokeMethod(start, test, stage)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Override
  public FxRobot interact(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    laidOut();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    laidOut();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... together) {
    robotContext().getKeyboardRobot().pressNoWait(together);
    laidOut();
    robotContext().getKeyboardRobot().releaseNoWait(together);
    laidOut();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... oneByOne) {
    for (KeyCode code : oneByOne) {
      push(code);
    }
    return this;
  }

  /** Waits for two pulses: what was asked before the first one has its place by the second. */
  public static void laidOut() {
    var pulses = new CountDownLatch(2);
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.countDown();
          }
        };
    WaitForAsyncUtils.waitForAsyncFx(60_000, timer::start);
    try {
      if (!pulses.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("No pulse for a minute");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      WaitForAsyncUtils.waitForAsyncFx(60_000, timer::stop);
    }
  }
}
