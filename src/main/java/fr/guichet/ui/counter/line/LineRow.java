package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Chips;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One request on the card: a pill once it is decided, the five outcomes while it is active. */
public final class LineRow extends VBox {

  private final CounterModel model;
  private final int line;
  private final RequestDraft shown;

  /**
   * @param letters of the label for which there is room beside the outcomes
   */
  public LineRow(CounterModel model, int line, AnswerField answer, int letters) {
    this.model = model;
    this.line = line;
    this.shown = model.shown(line);
    getStyleClass().add("line");
    setAccessibleText(name());
    boolean active = model.entry().step() instanceof Step.Deciding step && step.line() == line;
    var label = new Label(label());
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(60);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    boolean below = active && label.getText().length() > letters;
    var row = new HBox(8, chip(), label);
    if (!below) {
      row.getChildren().add(outcome(active));
    }
    row.getChildren().add(removal());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("line-row");
    getChildren().add(row);
    if (below) {
      var under = new HBox(outcome(true));
      under.getStyleClass().add("ask");
      if (letters == 0) {
        under.getStyleClass().add("near");
      }
      getChildren().add(under);
    }
    if (active) {
      getStyleClass().add("active");
      label.getStyleClass().add("strong");
      AskRow.of(model, line, shown, answer).ifPresent(getChildren()::add);
    } else {
      row.setOnMouseClicked(_ -> model.clicks().openLine(line));
    }
  }

  private StackPane chip() {
    var chip = Chips.partner(sign());
    var place = new PartnerPlace(chip);
    place.setAlignment(Pos.CENTER_LEFT);
    return place;
  }

  /** Labels stand below each other, but beside a longer chip. */
  private static final class PartnerPlace extends StackPane {

    private static final double USUAL = 96;

    PartnerPlace(Label chip) {
      super(chip);
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.max(USUAL, super.computeMinWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.max(USUAL, super.computePrefWidth(height));
    }
  }

  private String sign() {
    LocalDate day = model.rules().day(model.entry().draft());
    return model
        .desk()
        .catalogue()
        .partner(shown.partner())
        .map(partner -> partner.shortSign(day))
        .orElse(shown.partner());
  }

  private String label() {
    String label = model.rules().procedure(shown).map(p -> p.label()).orElse(shown.procedure());
    return shown.precision().isEmpty() || model.veiled()
        ? label
        : label + "\u00a0: " + shown.precision();
  }

  private String name() {
    String outcome =
        shown.outcome() == null ? text("counter.undecided") : Words.of(shown.outcome());
    return sign() + ", " + label() + ", " + outcome;
  }

  private Node outcome(boolean active) {
    if (active) {
      return new OutcomeChoice(model, shown);
    }
    if (shown.outcome() == null) {
      return said(text("counter.undecided"));
    }
    var pill = Chips.outcome(shown.outcome(), LineWords.pill(shown));
    pill.getStyleClass().add("decided");
    pill.setMinWidth(USE_PREF_SIZE);
    if (model.rules().open(shown).isEmpty()) {
      return pill;
    }
    var both = new HBox(8, said(text("counter.unanswered")), pill);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static Label said(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node removal() {
    var button =
        KeyCap.iconButton(
            Icon.CLOSE, text("counter.removeLine", label()), () -> model.clicks().remove(line));
    button.setFocusTraversable(false);
    return button;
  }
}
