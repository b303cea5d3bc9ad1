package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.field.Chips;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** The five outcomes of the active line; letters choose, so the Tab key passes over them. */
final class OutcomeChoice extends HBox {

  OutcomeChoice(CounterModel model, RequestDraft shown) {
    getStyleClass().addAll("segmented", "outcomes");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(text("counter.outcome"));
    for (Outcome outcome : Outcome.values()) {
      getChildren().add(button(model, outcome, shown));
    }
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  private static ToggleButton button(CounterModel model, Outcome outcome, RequestDraft shown) {
    boolean chosen = outcome == shown.outcome();
    String word =
        chosen && shown.partnerHelp() ? text("counter.resolvedWithHelp") : Words.of(outcome);
    var button = new ToggleButton(word);
    button.setGraphic(content(outcome, word, chosen));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setSelected(chosen);
    button.setFocusTraversable(false);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(word + ", " + outcome.key());
    button.getStyleClass().add("choice-" + outcome.name().toLowerCase(Locale.ROOT));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> model.clicks().choose(outcome, false));
    return button;
  }

  /** The word with the letter that chooses it underlined, after it where it is not in the word. */
  private static HBox content(Outcome outcome, String word, boolean chosen) {
    var box = new HBox();
    box.setAlignment(Pos.CENTER);
    if (chosen) {
      box.getChildren().add(Chips.iconOf(outcome).node());
      box.getChildren().add(part(" ", false));
    }
    int at = word.toUpperCase(Locale.FRENCH).indexOf(outcome.key());
    if (at < 0) {
      box.getChildren().addAll(part(word + " ", false), part("" + outcome.key(), true));
    } else {
      box.getChildren().add(part(word.substring(0, at), false));
      box.getChildren().add(part(word.substring(at, at + 1), true));
      box.getChildren().add(part(word.substring(at + 1), false));
    }
    return box;
  }

  private static Text part(String words, boolean underlined) {
    var text = new Text(words);
    text.setUnderline(underlined);
    return text;
  }
}
