package fr.guichet.ui.kit.field;

import fr.guichet.ui.kit.Shown;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** A pane that scrolls to whatever has the focus in it: by itself it does so for Tab alone. */
public final class FollowFocus {

  private static final double AROUND = 8;

  private FollowFocus() {}

  /** Watches the focus within a pane. */
  public static void watch(ScrollPane pane) {
    pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> show(pane, owner));
  }

  private static void show(ScrollPane pane, Node owner) {
    Node content = pane.getContent();
    if (content != null && owner != content && Shown.isIn(owner, content)) {
      reveal(pane, owner);
    }
  }

  /** Scrolls no further than it takes to see a part of the content, laid out by now. */
  public static void reveal(ScrollPane pane, Node part) {
    double height = pane.getViewportBounds().getHeight();
    double spare = spare(pane);
    Bounds at = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double top = pane.getVvalue() * spare;
    if (at.getMinY() - AROUND < top || at.getHeight() > height) {
      scroll(pane, at.getMinY() - AROUND);
    } else if (at.getMaxY() + AROUND > top + height) {
      scroll(pane, at.getMaxY() + AROUND - height);
    }
  }

  /** Scrolls a part of the content to the top. */
  public static void raise(ScrollPane pane, Node part) {
    Bounds at = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    scroll(pane, at.getMinY() - AROUND);
  }

  private static void scroll(ScrollPane pane, double top) {
    if (spare(pane) > 0) {
      pane.setVvalue(Math.clamp(top / spare(pane), 0, 1));
    }
  }

  private static double spare(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }
}
