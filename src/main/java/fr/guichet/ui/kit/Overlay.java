package fr.guichet.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A box over the screen: the rest waits, disabled, until it is closed; Escape closes it. Boxes may
 * be opened over one another.
 */
public final class Overlay {

  private final StackPane root;
  private final Node below;

  /**
   * @param below all that waits while a box is open
   */
  public Overlay(Node below) {
    this.below = below;
    this.root = new StackPane(below);
  }

  /** The node to put into the scene. */
  public StackPane view() {
    return root;
  }

  /** Whether a box is open. */
  public boolean isOpen() {
    return root.getChildren().size() > 1;
  }

  /**
   * Opens a box.
   *
   * @param box gets the style class {@code dialog}
   * @param first takes the focus
   * @param escaped what Escape does once the box is closed
   * @return closes the box and gives the focus back to who had it
   */
  public Runnable open(Region box, Node first, Runnable escaped) {
    Node before = root.getScene() == null ? null : root.getScene().getFocusOwner();
    box.getStyleClass().add("dialog");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var veil = new StackPane(box);
    veil.getStyleClass().add("veil");
    Runnable close = () -> close(veil, before);
    veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, close, escaped));
    veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> escapeList(event, close, escaped));
    top().setDisable(true);
    top().getStyleClass().add("veiled");
    root.getChildren().add(veil);
    first.requestFocus();
    return close;
  }

  /** Lists and tables take Escape for themselves, though nothing is edited in ours. */
  private static void escapeList(KeyEvent event, Runnable close, Runnable escaped) {
    if (event.getTarget() instanceof ListView || event.getTarget() instanceof TableView) {
      escape(event, close, escaped);
    }
  }

  private static void escape(KeyEvent event, Runnable close, Runnable escaped) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
      escaped.run();
    }
  }

  private void close(Node veil, Node before) {
    root.getChildren().remove(veil);
    top().setDisable(false);
    top().getStyleClass().remove("veiled");
    if (before != null) {
      before.requestFocus();
    }
  }

  private Node top() {
    return root.getChildren().isEmpty() ? below : root.getChildren().getLast();
  }
}
