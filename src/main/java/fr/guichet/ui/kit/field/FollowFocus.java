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
    pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> follow(pane));
    pane.contentProperty()
        .flatMap(Node::layoutBoundsProperty)
        .map(Bounds::getHeight)
        .subscribe(_ -> laidOut(pane));
    pane.heightProperty().subscribe(_ -> laidOut(pane));
  }

  private static void follow(ScrollPane pane) {
    show(pane);
    laidOut(pane);
  }

  /** What is said under the field takes its room at the next layout. */
  private static void laidOut(ScrollPane pane) {
    Scene scene = pane.getScene();
    if (scene == null) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            show(pane);
          }
        });
  }

  private static void show(ScrollPane pane) {
    Node content = pane.getContent();
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    if (content != null && owner != content && Shown.isIn(owner, content)) {
      reveal(pane, withWords(owner));
    }
  }

  /** The row of a field: its name above and what is said below. */
  private static Node withWords(Node field) {
    return field.getParent() instanceof FormRow row ? row : field;
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
