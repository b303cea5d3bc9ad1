package fr.guichet.ui.counter;

import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.details.DetailsPane;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.field.EntryField;
import fr.guichet.ui.counter.line.EntryKeys;
import fr.guichet.ui.counter.line.LinesPane;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Shortcuts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The card of a visit: the field, its lines, its details. */
final class EntryPane extends VBox {

  private final CounterModel model;
  private final EntryField field;
  private final LinesPane lines;
  private final DetailsPane details;
  private final Label correction = new Label();

  EntryPane(CounterModel model, Shortcuts shortcuts) {
    super(12);
    this.model = model;
    EntryKeys keys = new EntryKeys(model);
    field = new EntryField(model, keys);
    lines = new LinesPane(model, keys);
    details = new DetailsPane(model, shortcuts);
    correction.getStyleClass().addAll("chip", "outcome-pending");
    getStyleClass().addAll("card", "active", "entry-card");
    getChildren().addAll(correction, field, lines, details);
  }

  EntryField field() {
    return field;
  }

  LinesPane lines() {
    return lines;
  }

  void refresh() {
    VisitDraft draft = model.entry().draft();
    Shown.show(correction, draft.correction());
    if (draft.correction()) {
      correction.setText(Words.correction(draft, model.desk().today(), model.desk().zone()));
    }
    field.refresh();
    lines.refresh();
    details.refresh();
    focus();
  }

  /** Under the veil nothing that was written freely is told. */
  void veil(boolean on) {
    details.veil(on);
    lines.refresh();
  }

  /** Time has passed: the length proposed may have changed. */
  void tick() {
    details.refresh();
  }

  /**
   * Between the entry field and the field for an answer, whichever is typed in now; whoever types
   * elsewhere goes on there.
   */
  private void focus() {
    if (getScene() == null) {
      return;
    }
    Node owner = getScene().getFocusOwner();
    boolean free = owner == null || owner.getScene() == null || owner == lines.answer();
    if (model.answersInWords() && (free || owner == field.field())) {
      lines.answer().focus();
    } else if (!model.answersInWords() && free) {
      field.focus();
    }
  }
}
