package fr.guichet.ui.kit.field;

import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.kit.Icon;
import javafx.scene.control.Label;

/** Small marks for a partner or an outcome: a sign and a word, never colour alone. */
public final class Chips {

  private Chips() {}

  /** The chip of a partner. */
  public static Label partner(String sign) {
    return chip(sign, "partner-chip");
  }

  /**
   * The chip of an outcome, with its sign.
   *
   * @param text the word shown, such as « résolue » or « à suivre, ven. 27 »
   */
  public static Label outcome(Outcome outcome, String text) {
    Label chip = chip(text, styleOf(outcome));
    chip.setGraphic(iconOf(outcome).node());
    return chip;
  }

  /** The style class that gives an outcome its colours. */
  private static String styleOf(Outcome outcome) {
    return switch (outcome) {
      case RESOLVED -> "outcome-resolved";
      case PENDING -> "outcome-pending";
      case PLANNED_ORIENTATION -> "outcome-planned";
      case REDIRECTED -> "outcome-redirected";
      case UNFINISHED -> "outcome-unfinished";
    };
  }

  /** The sign of an outcome. */
  public static Icon iconOf(Outcome outcome) {
    return switch (outcome) {
      case RESOLVED -> Icon.RESOLVED;
      case PENDING -> Icon.PENDING;
      case PLANNED_ORIENTATION -> Icon.PLANNED;
      case REDIRECTED -> Icon.REDIRECTED;
      case UNFINISHED -> Icon.UNFINISHED;
    };
  }

  private static Label chip(String text, String style) {
    var chip = new Label(text);
    chip.getStyleClass().addAll("chip", style);
    chip.setMinWidth(Label.USE_PREF_SIZE);
    return chip;
  }
}
