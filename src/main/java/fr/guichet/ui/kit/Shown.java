package fr.guichet.ui.kit;

import javafx.scene.Node;

/** Shows nodes with the place that they take, or neither; and says where one stands. */
public final class Shown {

  private Shown() {}

  /** Shows a node, or leaves no room where it was. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /**
   * Whether a node is another one or stands in it.
   *
   * @param node null for none
   */
  public static boolean isIn(Node node, Node above) {
    Node each = node;
    while (each != null && each != above) {
      each = each.getParent();
    }
    return each != null;
  }

  /** Whether the focus is in a node. */
  public static boolean hasFocus(Node above) {
    return above.getScene() != null && isIn(above.getScene().getFocusOwner(), above);
  }
}
