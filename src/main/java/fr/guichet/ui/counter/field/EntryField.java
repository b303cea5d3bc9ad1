package fr.guichet.ui.counter.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.FreeText;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.line.EntryKeys;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Called;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The field where everything is typed, with what was said last at its right end. */
public final class EntryField extends StackPane {

  private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  /** Over what is typed, which it then covers. */
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /** A longer text leaves no room beside it. */
  private static final int LONG = 40;

  private final CounterModel model;
  private final Spoken spoken;
  private final TextField field = new TextField();
  private final Label said = new Label();
  private final KeyCap undo = new KeyCap("Ctrl+Z");
  private final Label undoName = new Label(text("counter.undo"));
  private boolean full;
  private final HBox right = new HBox(7, said, undoName, undo);

  public EntryField(CounterModel model, EntryKeys keys) {
    this.model = model;
    this.spoken = new Spoken(model);
    getStyleClass().add("entry-field");
    field.getStyleClass().add("search-field");
    field.setId("entry-field");
    Called.call(field, text("counter.field.name"));
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
    field.setTextFormatter(new TextFormatter<>(this::fitting));
    field.skinProperty().subscribe(this::goOn);
    field
        .textProperty()
        .addListener(
            (_, _, now) -> {
              model.typed(now == null ? "" : now);
              tellFull();
            });
  }

  /** What is longer than any request may say is not taken, and that is said. */
  private TextFormatter.Change fitting(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - FreeText.LIMIT;
    if (over > 0) {
      String added = change.getText();
      change.setText(added.substring(0, Math.max(0, added.length() - over)));
      int end = change.getRangeStart() + change.getText().length();
      change.selectRange(end, end);
      full = true;
      if (change.getText().isEmpty()) {
        tellFull();
      }
    }
    return change;
  }

  /** After the text that fitted: a change of the text takes a refusal away. */
  private void tellFull() {
    if (full) {
      full = false;
      model.refuse(text("counter.field.full", FreeText.LIMIT));
    }
  }

  /** With the focus a field selects all: here what is begun is gone on with, not written over. */
  private void goOn(Skin<?> skin) {
    if (skin != null) {
      field.end();
      field
          .focusedProperty()
          .addListener(
              (_, _, focused) -> {
                if (focused) {
                  field.end();
                }
              });
    }
  }

  public TextField field() {
    return field;
  }

  public void focus() {
    field.requestFocus();
    field.end();
  }

  public void refresh() {
    String typed = model.entry().draft().typed();
    if (!typed.equals(field.getText())) {
      field.setText(typed);
      field.end();
    }
    Notice notice = model.notice();
    String prompt = text(model.entry().size() == 0 ? "counter.field.first" : "counter.field.next");
    field.setPromptText(prompt);
    tell(typed, spoken.field(prompt));
    say(notice, spoken.tokens());
    boolean over = typed.length() >= LONG;
    right.setVisible(!over || notice.kind() == Notice.Kind.REFUSED);
    right.pseudoClassStateChanged(OVER, over);
  }

  /** Beside what is typed, which is the value of the field; while it is empty, in its place. */
  private void tell(String typed, String words) {
    field.setAccessibleText(typed.isEmpty() ? words : null);
    field.setAccessibleHelp(typed.isEmpty() ? null : words);
  }

  /** What was said last; while something is typed, what was understood besides words. */
  private void say(Notice notice, String tokens) {
    boolean quiet = notice.kind() == Notice.Kind.NONE;
    said.setText(quiet ? tokens : notice.text());
    said.setGraphic(quiet ? null : icon(notice).node());
    said.pseudoClassStateChanged(SAVED, notice.kind() == Notice.Kind.SAVED);
    said.pseudoClassStateChanged(REFUSED, notice.kind() == Notice.Kind.REFUSED);
    boolean undoable =
        notice.kind() == Notice.Kind.SAVED || notice.text().equals(text("counter.abandoned"));
    for (Label part : new Label[] {undoName, undo}) {
      Shown.show(part, undoable);
    }
  }

  private static Icon icon(Notice notice) {
    return switch (notice.kind()) {
      case SAVED -> Icon.SAVED;
      case REFUSED -> Icon.ERROR;
      default -> Icon.INFORMATION;
    };
  }
}
