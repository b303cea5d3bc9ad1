package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** What can be done with the row chosen: by the keys of the table, or by the buttons over it. */
final class JournalActions extends HBox {

  private final JournalModel model;
  private final JournalTable table;
  private final Consumer<VisitEntry> history;
  private final Button correct;
  private final Button delete;

  JournalActions(JournalModel model, JournalTable table, Consumer<VisitEntry> history) {
    super(8);
    getStyleClass().add("journal-strip");
    this.model = model;
    this.table = table;
    this.history = history;
    correct = button(Icon.EDIT, "journal.correct", "Entrée", model::correct);
    delete = button(Icon.DELETE, "journal.delete", "Suppr", model::delete);
    getChildren()
        .addAll(
            correct,
            button(Icon.COPY, "journal.duplicate", "D", model::duplicate),
            button(Icon.HISTORY, "journal.history", "H", history),
            delete);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // Letters once typed: pressed, they would go on into the field that has the focus by then.
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            with(model::correct);
          }
        });
    refresh();
  }

  void refresh() {
    boolean chosen = table.chosen() != null;
    Shown.show(this, chosen);
    for (Button button : new Button[] {correct, delete}) {
      button.setDisable(!model.canChange());
      button.setTooltip(model.canChange() ? null : new Tooltip(text("journal.isDeleted")));
    }
  }

  private Button button(Icon icon, String key, String shortcut, Consumer<VisitEntry> action) {
    Button button = KeyCap.button(icon, text(key), shortcut, () -> with(action));
    button.getStyleClass().add("compact");
    button.setFocusTraversable(false);
    return button;
  }

  private void with(Consumer<VisitEntry> action) {
    if (table.chosen() != null) {
      action.accept(table.chosen());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      with(model::correct);
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      with(model::delete);
    }
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter()) {
      case "h", "H" -> with(history);
      case "d", "D" -> with(model::duplicate);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
