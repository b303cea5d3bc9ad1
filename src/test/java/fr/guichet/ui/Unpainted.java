package fr.guichet.ui;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.CompletionListener;
import com.sun.javafx.tk.RenderJob;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;
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
      var painting = (AtomicBoolean) opened(painted.getDeclaredField("painting")).get(peer);
      Field field = opened(peer.getClass().getDeclaredField("paintRenderJob"));
      var job = (RenderJob) field.get(peer);
      Constructor<?> made =
          opened(job.getClass().getConstructor(painted, CompletionListener.class, Runnable.class));
      Runnable done = () -> painting.set(false);
      field.set(peer, made.newInstance(peer, job.getCompletionListener(), done));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("JavaFX paints its scenes in another way", e);
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
