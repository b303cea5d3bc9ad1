package fr.guichet.ui.counter.line;

import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.key.Digits;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the entry field and of the field for an answer. */
public final class EntryKeys {

  private final CounterModel model;
  private int digit = -1;

  public EntryKeys(CounterModel model) {
    this.model = model;
  }

  public void listenTo(TextField field) {
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
    field.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(field, event));
  }

  private void pressed(TextField field, KeyEvent event) {
    digit = Digits.of(event).orElse(-1);
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.enter();
      event.consume();
    } else if (moves(field, event.getCode())) {
      event.consume();
    }
  }

  private boolean moves(TextField field, KeyCode key) {
    switch (key) {
      case UP -> model.up();
      case DOWN -> model.down();
      case ESCAPE -> model.escape();
      default -> {
        return field.getText().isEmpty() && onEmpty(key);
      }
    }
    return true;
  }

  private boolean onEmpty(KeyCode key) {
    switch (key) {
      case DELETE -> model.removeActive();
      case BACK_SPACE -> model.unmove();
      case LEFT -> model.sideways(-1);
      case RIGHT -> model.sideways(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void typed(TextField field, KeyEvent event) {
    String text = event.getCharacter();
    boolean shortcut =
        event.isMetaDown() || event.isControlDown() != event.isAltDown(); // both are AltGr
    if (shortcut || text.length() != 1 || text.charAt(0) < ' ' || text.charAt(0) == 127) {
      return;
    }
    if (field.getText().isEmpty() && model.character(text.charAt(0), digit, event.isShiftDown())) {
      event.consume();
    }
  }
}
