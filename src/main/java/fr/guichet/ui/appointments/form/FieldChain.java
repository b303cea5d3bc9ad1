package fr.guichet.ui.appointments.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/**
 * Enter goes from field to field.
 *
 * @param order of all fields, those that are not shown too
 * @param end what Enter does in the last one that is shown
 */
record FieldChain(List<Node> order, Runnable end) {

  /** From one of them, or from what stands in it, to the next that is shown. */
  void next(Node from) {
    order.stream()
        .skip(place(from) + 1L)
        .filter(FieldChain::isShown)
        .findFirst()
        .ifPresentOrElse(FieldChain::focus, end);
  }

  private int place(Node from) {
    return Math.max(order.lastIndexOf(from), order.lastIndexOf(from.getParent()));
  }

  private static void focus(Node field) {
    field.requestFocus();
    if (field instanceof TextField text) {
      text.selectAll();
    }
  }

  private static boolean isShown(Node node) {
    Node each = node;
    while (each != null && each.isVisible()) {
      each = each.getParent();
    }
    return each == null;
  }
}
