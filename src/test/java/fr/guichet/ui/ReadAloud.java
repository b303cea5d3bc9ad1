package fr.guichet.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * What a screen reader is told of a node, asked for as JavaFX's bridge to Windows asks: there a
 * text field or a combo box is called by the label that is tied to it, and its own text is its
 * value. Call it on the JavaFX thread.
 */
public final class ReadAloud {

  private static final Set<AccessibleRole> CALLED_BY_A_LABEL =
      EnumSet.of(
          AccessibleRole.TEXT_FIELD,
          AccessibleRole.TEXT_AREA,
          AccessibleRole.PASSWORD_FIELD,
          AccessibleRole.COMBO_BOX);

  private static final Set<AccessibleRole> NO_ROLE =
      EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

  private ReadAloud() {}

  /** The name of a node; empty when it has none. */
  public static String name(Node node) {
    String own =
        CALLED_BY_A_LABEL.contains(node.getAccessibleRole())
            ? ""
            : text(node, AccessibleAttribute.TEXT);
    if (!own.isBlank()) {
      return own;
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return label instanceof Node named ? text(named, AccessibleAttribute.TEXT) : "";
  }

  private static String text(Node node, AccessibleAttribute attribute) {
    return node.queryAccessibleAttribute(attribute) instanceof String text ? text : "";
  }

  /** All that can take the focus by Tab now. */
  public static List<Node> stops(Parent root) {
    return all(root)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
        .toList();
  }

  /** Every node, the root too. */
  public static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ReadAloud::all))
        : Stream.of(node);
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  /** What is missing for somebody who does not see, a sentence each. */
  public static List<String> faults(Parent root) {
    List<String> faults = new ArrayList<>();
    for (Node node : stops(root)) {
      if (name(node).isBlank() && !(node instanceof ScrollPane)) {
        faults.add("no name: " + where(node));
      }
      if (node.getAccessibleRole() == null || NO_ROLE.contains(node.getAccessibleRole())) {
        faults.add("no role: " + where(node));
      }
      if (hidesItsValue(node)) {
        faults.add("its value is not read: " + where(node));
      }
    }
    return faults;
  }

  /** A text of its own for screen readers would stand in for what was typed or chosen. */
  private static boolean hidesItsValue(Node node) {
    String own = node.getAccessibleText();
    boolean empty = node instanceof TextInputControl field && field.getText().isEmpty();
    return (node instanceof TextInputControl || node instanceof ComboBoxBase)
        && own != null
        && !own.isEmpty()
        && !(empty && Set.of("entry-field", "band-field").contains("" + node.getId()));
  }

  /** A node and what it stands in. */
  public static String where(Node node) {
    String own = node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
    String words = name(node).isBlank() ? "" : " « " + name(node) + " »";
    Parent parent = node.getParent();
    StringBuilder around = new StringBuilder();
    for (int i = 0; i < 4 && parent != null; i++, parent = parent.getParent()) {
      around.append(" < ").append(parent.getClass().getSimpleName()).append(parent.getStyleClass());
    }
    return own + words + around;
  }
}
