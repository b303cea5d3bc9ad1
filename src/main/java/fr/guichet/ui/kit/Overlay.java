package fr.guichet.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

  /** The last one first. */
  private final Deque<Box> boxes = new ArrayDeque<>();

  /** One that is open, who had the focus before and what Escape does. */
  private record Box(StackPane veil, Node before, Runnable escaped) {}

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
    var open = new Box(veil, before, escaped);
    veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, open));
    veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> escapeList(event, open));
    top().setDisable(true);
    top().getStyleClass().add("veiled");
    root.getChildren().add(veil);
    boxes.push(open);
    first.requestFocus();
    return () -> close(open);
  }

  /** Closes all boxes, as Escape does: they are not for who comes now. */
  public void closeAll() {
    List.copyOf(boxes).forEach(this::escape);
  }

  /** Lists and tables take Escape for themselves, though nothing is edited in ours. */
  private void escapeList(KeyEvent event, Box box) {
    if (event.getTarget() instanceof ListView || event.getTarget() instanceof TableView) {
      escape(event, box);
    }
  }

  private void escape(KeyEvent event, Box box) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      escape(box);
    }
  }

  private void escape(Box box) {
    close(box);
    box.escaped().run();
  }

  /** Nothing for one that is closed: its owner may close it later than {@link #closeAll}. */
  private void close(Box box) {
    if (!boxes.remove(box)) {
      return;
    }
    root.getChildren().remove(box.veil());
    top().setDisable(false);
    top().getStyleClass().remove("veiled");
    if (box.before() != null) {
      box.before().requestFocus();
    }
  }

  private Node top() {
    return root.getChildren().isEmpty() ? below : root.getChildren().getLast();
  }
}
