package fr.guichet.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Enter in one-line fields, as in every form of the house: on to the next, and keeps at the end.
 */
public final class FieldOrder {

  private FieldOrder() {}

  /**
   * @param keep what Enter does in the last field
   */
  public static void in(Parent form, Runnable keep) {
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean plain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
          if (plain && event.getTarget() instanceof TextField field) {
            event.consume();
            next(form, field, keep);
          }
        });
  }

  private static void next(Parent form, TextField field, Runnable keep) {
    List<TextInputControl> fields =
        form.lookupAll(".text-input").stream()
            .filter(
                node ->
                    node instanceof TextInputControl text
                        && text.isFocusTraversable()
                        && shown(node))
            .map(TextInputControl.class::cast)
            .toList();
    int next = fields.indexOf(field) + 1;
    if (next == fields.size()) {
      keep.run();
    } else {
      fields.get(next).requestFocus();
      fields.get(next).selectAll();
    }
  }

  private static boolean shown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible() || each.isDisabled()) {
        return false;
      }
    }
    return true;
  }
}
