package fr.guichet.ui;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.sg.prism.NGNode;
import com.sun.javafx.tk.CompletionListener;
import com.sun.javafx.tk.RenderJob;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Windows that nobody looks at are laid out, never painted: painting them, and above all giving
 * their pixels one by one to a headless screen, is most of what a test of the windows takes. {@link
 * Screens} paints what it captures by another way.
 */
public final class Unpainted implements BeforeAllCallback {

  private static final AtomicBoolean WATCHES = new AtomicBoolean();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (WATCHES.compareAndSet(false, true)) {
      ListChangeListener<Window> eachWindow =
          change -> {
            while (change.next()) {
              change.getAddedSubList().forEach(Unpainted::watch);
            }
          };
      Window.getWindows().addListener(eachWindow);
    }
  }

  private static void watch(Window window) {
    window.showingProperty().subscribe(() -> unpainted(window.getScene()));
    window.sceneProperty().subscribe(Unpainted::unpainted);
  }

  /** The job that would paint the scene and hand over its pixels only says that it is done. */
  private static void unpainted(Scene scene) {
    Object peer = scene == null ? null : SceneHelper.getPeer(scene);
    if (peer == null) {
      return;
    }
    try {
      Class<?> painted = peer.getClass().getSuperclass();
      Field field = opened(peer.getClass().getDeclaredField("paintRenderJob"));
      var job = (RenderJob) field.get(peer);
      Constructor<?> made =
          opened(job.getClass().getConstructor(painted, CompletionListener.class, Runnable.class));
      field.set(peer, made.newInstance(peer, job.getCompletionListener(), done(peer, painted)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("JavaFX paints its scenes in another way", e);
    }
  }

  /** What was to be painted no longer is: else what changes later would not reach a picture. */
  private static Runnable done(Object peer, Class<?> painted) throws ReflectiveOperationException {
    var painting = (AtomicBoolean) opened(painted.getDeclaredField("painting")).get(peer);
    Field root = opened(painted.getDeclaredField("root"));
    Class<?> painter = Class.forName("com.sun.javafx.tk.quantum.ViewPainter");
    var lock = (Lock) opened(painter.getDeclaredField("renderLock")).get(null);
    return () -> {
      lock.lock();
      try {
        clear((NGNode) root.get(peer));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      } finally {
        painting.set(false);
        lock.unlock();
      }
    };
  }

  private static void clear(NGNode root) {
    if (root != null) {
      root.clearDirty();
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
