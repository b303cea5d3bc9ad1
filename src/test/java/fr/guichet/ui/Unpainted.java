package fr.guichet.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Windows that nobody looks at are laid out, never painted: painting them is most of what a test of
 * the windows takes. {@link Screens} paints what it captures.
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
    window.sceneProperty().subscribe(Unpainted::watch);
  }

  private static void watch(Scene scene) {
    if (scene != null) {
      scene.rootProperty().subscribe(Unpainted::hide);
    }
  }

  private static void hide(Parent root) {
    if (root != null) {
      root.setOpacity(0);
    }
  }
}
