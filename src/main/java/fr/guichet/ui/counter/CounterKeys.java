package fr.guichet.ui.counter;

import fr.guichet.ui.counter.details.DetailsPane;
import fr.guichet.ui.counter.field.EntryField;
import fr.guichet.ui.counter.line.AnswerField;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.key.TakesKeys;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that work anywhere on the screen; outside tables and fields, typing goes to the entry. */
final class CounterKeys {

  private final CounterModel model;
  private final EntryField entry;
  private final Shortcuts visits = new Shortcuts();
  private final Shortcuts others;
  private final Runnable first;

  /**
   * @param others keys of the labels and of the other panes
   * @param first shows in the panes what they show at first
   */
  CounterKeys(CounterModel model, EntryField entry, Shortcuts others, Runnable first) {
    this.first = first;
    this.model = model;
    this.entry = entry;
    this.others = others;
    visits
        .on("Shortcut+N", begin(model::newVisit))
        .on("Shortcut+T", begin(model::phoneCall))
        .on("Ctrl+Tab", begin(() -> model.cycle(1)))
        .on("Ctrl+Shift+Tab", begin(() -> model.cycle(-1)))
        .on("Shortcut+L", begin(this::earlier))
        .on("Shortcut+D", begin(model::duplicate))
        .on("Shortcut+O", model::openService);
  }

  /** Matters of other days are not told under the veil. */
  private void earlier() {
    if (!model.veiled()) {
      model.earlier();
    }
  }

  private Runnable begin(Runnable command) {
    return () -> {
      command.run();
      if (!model.answersInWords()) {
        entry.focus();
      }
    };
  }

  void register(Node screen) {
    screen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    screen.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      undo(event);
    } else if (event.isShortcutDown()
        && event.getCode() == KeyCode.A
        && entry.field().getText().isEmpty()
        && !(event.getTarget() instanceof TextInputControl other && other != entry.field())) {
      // Else the field would select its text, of which there is none
      other(event);
    } else if (!visits.handle(event) && event.isAltDown() && !event.isControlDown()) {
      other(event);
    } else if (event.getCode() == KeyCode.ESCAPE
        && outside(event)
        && !TakesKeys.has(event.getTarget())) {
      entry.focus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !outside(event) && model.entry().idle()) {
      first.run();
    } else if (event.getCode() == KeyCode.ENTER && inDetails(event)) {
      entry.focus();
      event.consume();
    }
  }

  /** What the other panes do waits until the veil is lifted. */
  private void other(KeyEvent event) {
    if (!model.veiled()) {
      others.handle(event);
    }
  }

  /** Typing is undone while there is some in the field; else what was done last. */
  private void undo(KeyEvent event) {
    TextField field = entry.field();
    if (event.getTarget() instanceof TextInputControl other && other != field) {
      return;
    }
    event.consume();
    if (field.getText().isEmpty()) {
      model.undo();
    } else if (field.isUndoable()) {
      field.undo();
    } else {
      field.clear();
    }
  }

  /** A letter typed on a button or on nothing belongs into the entry field. */
  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean shortcut = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    if (shortcut || text.length() != 1 || text.charAt(0) <= ' ' || text.charAt(0) == 127) {
      return;
    }
    if (outside(event) && !takesKeys(event.getTarget()) && model.desk().typingGoesToField()) {
      event.consume();
      entry.focus();
      entry.field().fireEvent(event.copyFor(entry.field(), entry.field()));
    }
  }

  private boolean outside(KeyEvent event) {
    return event.getTarget() != entry.field() && !(event.getTarget() instanceof AnswerField);
  }

  /**
   * Enter in a field or a choice of the details returns to the entry; buttons keep it, and so does
   * a field with something wrong in it: what is typed next mends it.
   */
  private boolean inDetails(KeyEvent event) {
    boolean choice =
        event.getTarget() instanceof javafx.scene.control.ToggleButton
            || event.getTarget() instanceof TextField;
    return choice
        && outside(event)
        && !FormRow.isWrong((Node) event.getTarget())
        && within(event.getTarget(), DetailsPane.class);
  }

  private static boolean takesKeys(Object target) {
    return target instanceof TextInputControl
        || TakesKeys.has(target)
        || target instanceof ComboBoxBase<?>
        || target instanceof ListView<?>
        || target instanceof TableView<?>
        || !(target instanceof ButtonBase) && within(target, TableView.class);
  }

  private static boolean within(Object target, Class<?> pane) {
    Node node = target instanceof Node start ? start : null;
    while (node != null && !pane.isInstance(node)) {
      node = node.getParent();
    }
    return node != null;
  }
}
