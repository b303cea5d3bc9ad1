package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.GridNotes;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/** The lines of the grid in words and signs. */
final class GridWords {

  private GridWords() {}

  /** The chip of an answer, with its sign. */
  static Label chip(Criterion criterion) {
    GridEntry entry = criterion.entry();
    var chip = new Label(said(entry));
    chip.getStyleClass().addAll("chip", entry.retired() ? "grid-out" : style(entry.answer()));
    chip.setMinWidth(Label.USE_PREF_SIZE);
    if (!entry.retired() && entry.answer() != null) {
      chip.setGraphic(icon(entry.answer()).node());
    }
    return chip;
  }

  private static String said(GridEntry entry) {
    return entry.retired() ? text("grid.out") : GridNotes.answer(entry);
  }

  private static String style(Answer answer) {
    return switch (answer) {
      case YES -> "outcome-resolved";
      case NO -> "outcome-unfinished";
      case IN_PROGRESS -> "outcome-pending";
      case NOT_APPLICABLE -> "outcome-planned";
      case null -> "grid-open";
    };
  }

  private static Icon icon(Answer answer) {
    return switch (answer) {
      case YES -> Icon.RESOLVED;
      case NO -> Icon.UNFINISHED;
      case IN_PROGRESS -> Icon.PENDING;
      case NOT_APPLICABLE -> Icon.INFORMATION;
    };
  }

  /** A line as it is read aloud. */
  static String spoken(Criterion criterion) {
    GridEntry entry = criterion.entry();
    List<String> parts = new ArrayList<>();
    parts.add(criterion.wording());
    parts.add(said(entry));
    if (!entry.proof().isEmpty()) {
      parts.add(entry.proof());
    }
    if (entry.day() != null) {
      parts.add(DateWords.numbers(entry.day()));
    }
    return String.join(", ", parts);
  }
}
