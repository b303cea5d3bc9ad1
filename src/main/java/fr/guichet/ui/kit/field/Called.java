package fr.guichet.ui.kit.field;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * What a control is called by a screen reader. Of a field or a combo box the bridge to Windows
 * reads the tied label as its name and the accessible text as its value: a name given as such a
 * text would hide what was typed or chosen.
 */
public final class Called {

  private Called() {}

  /** Names a control that has no label on the screen, or another than the one there. */
  public static void call(Control control, String name) {
    if (control instanceof TextInputControl || control instanceof ComboBoxBase) {
      label(control).setAccessibleText(name);
    } else {
      control.setAccessibleText(name);
    }
  }

  /** The label of a control, which is in no window. */
  private static Label label(Control control) {
    return (Label) control.getProperties().computeIfAbsent(Called.class, _ -> labelFor(control));
  }

  private static Label labelFor(Control control) {
    var label = new Label();
    label.setLabelFor(control);
    return label;
  }
}
