package fr.guichet.ui.kit.key;

import javafx.scene.Node;

/** A node whose letters and digits are its own: typing there does not go to the entry field. */
public interface TakesKeys {

  /** Whether what keys are pressed on is such a node, or within one. */
  static boolean has(Object target) {
    Node node = target instanceof Node start ? start : null;
    while (node != null && !(node instanceof TakesKeys)) {
      node = node.getParent();
    }
    return node != null;
  }
}
