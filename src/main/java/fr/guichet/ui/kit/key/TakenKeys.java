package fr.guichet.ui.kit.key;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * A key that did something and moved the focus is not typed too: platforms tell a letter twice,
 * pressed and typed, and the second would go into the field that the first opened.
 */
public final class TakenKeys implements EventDispatcher {

  private final Node root;
  private final EventDispatcher usual;
  private boolean taken;

  private TakenKeys(Node root) {
    this.root = root;
    this.usual = root.getEventDispatcher();
  }

  /**
   * Watches the keys of everything below a node.
   *
   * @param root of a scene
   */
  public static void watch(Node root) {
    root.setEventDispatcher(new TakenKeys(root));
  }

  @Override
  public Event dispatchEvent(Event event, EventDispatchChain tail) {
    if (event.getEventType() == KeyEvent.KEY_TYPED && taken) {
      taken = false;
      return null;
    }
    if (event.getEventType() != KeyEvent.KEY_PRESSED) {
      return usual.dispatchEvent(event, tail);
    }
    Node before = owner();
    Event left = usual.dispatchEvent(event, tail);
    taken = (left == null || left.isConsumed()) && owner() != before;
    return left;
  }

  private Node owner() {
    Scene scene = root.getScene();
    return scene == null ? null : scene.getFocusOwner();
  }
}
