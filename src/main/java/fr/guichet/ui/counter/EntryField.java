package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The field where everything is typed, with what was said last at its right end. */
final class EntryField extends StackPane {

  private final CounterModel model;
  private final TextField field = new TextField();
  private final Label said = new Label();
  private final KeyCap undo = new KeyCap("Ctrl+Z");
  private final Label undoName = new Label(text("counter.undo"));
  private final HBox right = new HBox(7, said, undoName, undo);

  EntryField(CounterModel model, EntryKeys keys) {
    this.model = model;
    getStyleClass().add("entry-field");
    field.getStyleClass().add("search-field");
    field.setId("entry-field");
    var sign = new Label(null, Icon.SEARCH.node());
    sign.setMouseTransparent(true);
    StackPane.setAlignment(sign, Pos.CENTER_LEFT);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMaxWidth(USE_PREF_SIZE);
    right.setMouseTransparent(true);
    right.getStyleClass().add("field-right");
    StackPane.setAlignment(right, Pos.CENTER_RIGHT);
    getChildren().addAll(field, sign, right);
    keys.listenTo(field);
    field.textProperty().addListener((_, _, now) -> model.typed(now == null ? "" : now));
  }

  TextField field() {
    return field;
  }

  void focus() {
    field.requestFocus();
  }

  void refresh() {
    String typed = model.entry().draft().typed();
    if (!typed.equals(field.getText())) {
      field.setText(typed);
      field.end();
    }
    Notice notice = model.notice();
    String prompt = text(model.entry().size() == 0 ? "counter.field.first" : "counter.field.next");
    boolean quiet = notice.kind() == Notice.Kind.NONE;
    field.setPromptText(prompt);
    said.setText(quiet ? "" : notice.text());
    said.setGraphic(quiet ? null : icon(notice).node());
    said.getStyleClass().removeAll("saved", "refused");
    said.getStyleClass().add(notice.kind() == Notice.Kind.SAVED ? "saved" : "");
    if (notice.kind() == Notice.Kind.REFUSED) {
      said.getStyleClass().add("refused");
    }
    boolean undoable =
        notice.kind() == Notice.Kind.SAVED || notice.text().equals(text("counter.abandoned"));
    for (Label part : new Label[] {undoName, undo}) {
      part.setVisible(undoable);
      part.setManaged(undoable);
    }
    right.setVisible(typed.length() < 40);
    field.setAccessibleText(quiet ? prompt : prompt + " " + accessible(notice, undoable));
  }

  private static String accessible(Notice notice, boolean undoable) {
    return undoable ? notice.text() + ", " + text("counter.undo") + " Ctrl+Z" : notice.text();
  }

  private static Icon icon(Notice notice) {
    return switch (notice.kind()) {
      case SAVED -> Icon.SAVED;
      case REFUSED -> Icon.ERROR;
      default -> Icon.INFORMATION;
    };
  }
}
