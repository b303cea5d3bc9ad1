package fr.guichet.ui.settings.takeover.part;

import fr.guichet.ui.kit.key.Shortcuts;
import javafx.scene.Node;

/** What one step shows. */
public interface StepPane {

  /** Always the same node. */
  Node view();

  /** Shows what the model says now. */
  void show();

  /** Takes the focus. */
  void enter();

  /** Adds what works wherever the focus is in the section. */
  default void addTo(Shortcuts keys) {}
}
