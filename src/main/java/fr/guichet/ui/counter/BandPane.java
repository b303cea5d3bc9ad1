package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.field.EntryField;
import fr.guichet.ui.counter.field.ProposalRow;
import fr.guichet.ui.counter.line.AnswerField;
import fr.guichet.ui.counter.line.EntryKeys;
import fr.guichet.ui.counter.line.LineRow;
import fr.guichet.ui.counter.line.MatterWords;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bandeau: the entry field of the counter alone, for work in the browser. It shows the same
 * visit as the counter; below the field lies only what is proposed, or being decided.
 */
public final class BandPane extends VBox {

  private static final double WIDTH = 680;
  private static final int MOST_PROPOSED = 6;

  private final CounterModel model;
  private final EntryField field;
  private final AnswerField answer;
  private final Label count = new Label();
  private final VBox below = new VBox();
  private final MatterWords matters;
  private final Runnable back;
  private Runnable sized = () -> {};

  /**
   * @param back leads to the counter
   */
  BandPane(CounterModel model, Runnable back) {
    this.model = model;
    this.back = back;
    this.matters = new MatterWords(model);
    var keys = new EntryKeys(model);
    field = new EntryField(model, keys);
    field.field().setId("band-field");
    answer = new AnswerField(model, keys);
    count.getStyleClass().add("chip");
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    var line =
        new HBox(8, field, count, KeyCap.button(text("band.back"), text("key.escape"), back));
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, below);
    setPrefWidth(WIDTH);
    getStyleClass().addAll("card", "active", "band");
    getStylesheets().add(BandPane.class.getResource("/fr/guichet/ui/counter.css").toExternalForm());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    new HeldKeys(model).watch(this);
    new CounterKeys(model, field, new Shortcuts(), () -> {}).register(this);
    model.onChange(this::refresh);
    refresh();
  }

  /**
   * @param listener told when another height is needed
   */
  public void onSized(Runnable listener) {
    sized = listener;
  }

  /** Takes the focus into the field. */
  public void focus() {
    field.focus();
  }

  /** Ctrl+B goes back; Escape too, once it has no step of the entry to take back. */
  private void pressed(KeyEvent event) {
    boolean again = event.getCode() == KeyCode.B && event.isShortcutDown() && !event.isAltDown();
    boolean leave =
        event.getCode() == KeyCode.ESCAPE && model.entry().step() instanceof Step.Typing;
    if (again || leave) {
      event.consume();
      back.run();
    }
  }

  private void refresh() {
    field.refresh();
    int decided = model.entry().size() - (model.activeLine() < 0 ? 0 : 1);
    count.setText(text(decided == 1 ? "counter.request" : "counter.requests", decided));
    Shown.show(count, decided > 0);
    below.getChildren().clear();
    if (model.activeLine() >= 0) {
      below.getChildren().add(new LineRow(model, model.activeLine(), answer, 0));
    } else {
      propose();
    }
    Shown.show(below, !below.getChildren().isEmpty());
    sized.run();
    keepFocus();
  }

  private void propose() {
    Proposals proposals = model.proposals();
    int first = Math.max(0, proposals.highlighted() - MOST_PROPOSED + 1);
    int end = Math.min(proposals.list().size(), first + MOST_PROPOSED);
    for (int i = first; i < end; i++) {
      Proposal proposal = proposals.list().get(i);
      var row =
          new ProposalRow(proposal, matters.of(proposal), i == proposals.highlighted(), false);
      int index = i;
      row.setOnMouseClicked(_ -> model.clicks().take(index));
      below.getChildren().add(row);
    }
  }

  private void keepFocus() {
    if (getScene() == null
        || getScene().getWindow() == null
        || !getScene().getWindow().isFocused()) {
      return;
    }
    if (model.answersInWords()) {
      answer.focus();
    } else if (getScene().getFocusOwner() != field.field()) {
      field.focus();
    }
  }
}
