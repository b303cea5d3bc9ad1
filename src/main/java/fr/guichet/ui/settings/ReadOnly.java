package fr.guichet.ui.settings;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A form for whoever may only read it: its fields are still reached by the keyboard, read aloud and
 * copied from, which those of a disabled one are not; nothing that is pressed changes them.
 */
public final class ReadOnly {

  private static final String STYLE = "read-only";

  private final Parent form;
  private boolean on;

  public ReadOnly(Parent form) {
    this.form = form;
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
  }

  /** Whether it can only be read. */
  public boolean isOn() {
    return on;
  }

  /** From now on it can only be read, or can be typed into again; fields that came since too. */
  public void set(boolean now) {
    on = now;
    form.getStyleClass().remove(STYLE);
    if (now) {
      form.getStyleClass().add(STYLE);
    }
    for (Node node : form.lookupAll(".text-input")) {
      if (node instanceof TextInputControl field) {
        field.setEditable(!now);
        field.setFocusTraversable(true);
      }
    }
  }

  /** The arrows and the space bar would choose; Tab goes on. */
  private void pressed(KeyEvent event) {
    boolean chooses =
        switch (event.getCode()) {
          case SPACE -> chooser(event);
          case LEFT, RIGHT, UP, DOWN -> event.getTarget() instanceof ToggleButton;
          default -> false;
        };
    if (on && chooses) {
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    for (Node each = (Node) event.getTarget(); on && each != form; each = each.getParent()) {
      if (each instanceof CheckBox || each instanceof ToggleButton) {
        event.consume();
        each.requestFocus();
        return;
      }
    }
  }

  private static boolean chooser(Event event) {
    return event.getTarget() instanceof CheckBox || event.getTarget() instanceof ToggleButton;
  }
}
