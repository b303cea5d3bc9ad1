package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Chips;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An earlier matter that the visit goes on with; it may close its follow-up. */
final class MatterRow extends VBox {

  MatterRow(CounterModel model, int index) {
    getStyleClass().add("line");
    ContinuationDraft draft = model.entry().draft().continues().get(index);
    Optional<OpenMatter> matter = model.matter(draft.request());
    String words = matter.map(new MatterWords(model)::of).orElse(text("counter.matterUnknown"));
    var label = new Label(words);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var row = new HBox(8, Chips.partner(text("counter.earlier")), label);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("line-row");
    if (matter.map(m -> m.followUp() != null).orElse(draft.closes())) {
      row.getChildren().add(pill(model, index, 1, "counter.matter.closes", draft.closes()));
      row.getChildren().add(pill(model, index, 2, "counter.matter.stays", !draft.closes()));
    }
    var removal =
        KeyCap.iconButton(
            Icon.CLOSE,
            text("counter.removeLine", words),
            () -> model.clicks().removeMatter(index));
    removal.setFocusTraversable(false);
    row.getChildren().add(removal);
    getChildren().add(row);
    if (model.entry().step().equals(new Step.Continuing(index))) {
      getStyleClass().add("active");
    }
  }

  private static ToggleButton pill(
      CounterModel model, int index, int digit, String key, boolean chosen) {
    var pill = new ToggleButton(digit + " " + text(key));
    pill.getStyleClass().add("pill");
    pill.setSelected(chosen);
    pill.setFocusTraversable(false);
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setOnAction(_ -> model.clicks().closing(index, digit == 1));
    return pill;
  }
}
