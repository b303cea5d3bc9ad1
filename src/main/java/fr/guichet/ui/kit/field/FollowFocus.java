package fr.guichet.ui.kit.field;

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
    if (content == null || !within(content, owner)) {
      return;
    }
    double spare = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (spare <= 0) {
      return;
    }
    Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    double top = pane.getVvalue() * spare;
    double bottom = top + pane.getViewportBounds().getHeight();
    if (at.getMinY() - AROUND < top || at.getHeight() > bottom - top) {
      pane.setVvalue(Math.clamp((at.getMinY() - AROUND) / spare, 0, 1));
    } else if (at.getMaxY() + AROUND > bottom) {
      pane.setVvalue(Math.clamp((at.getMaxY() + AROUND - bottom + top) / spare, 0, 1));
    }
  }

  private static boolean within(Node content, Node owner) {
    Node each = owner;
    while (each != null && each != content) {
      each = each.getParent();
    }
    return each != null && owner != content;
  }
}
