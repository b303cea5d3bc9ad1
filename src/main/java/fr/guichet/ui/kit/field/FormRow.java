package fr.guichet.ui.kit.field;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Mnemonic;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its label above it and, when something is wrong, the words for it below. */
public final class FormRow extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Control field;
  private final Label said = new Label();
  private String hint = "";

  /**
   * @param name with the mnemonic letter after an underscore, if any
   */
  public FormRow(String name, Control field) {
    this.field = field;
    getStyleClass().add("field-row");
    var label = new Label();
    label.setLabelFor(field);
    Mnemonic.name(label, name, null, field::requestFocus);
    label.getStyleClass().add("field-label");
    field.setMaxWidth(Double.MAX_VALUE);
    said.setWrapText(true);
    getChildren().addAll(label, field, said);
    error("");
  }

  /** A quiet word under the field while nothing is wrong. */
  public FormRow hint(String words) {
    hint = words;
    error("");
    return this;
  }

  /** What is wrong, in words under the field and for screen readers; empty when all is well. */
  public void error(String words) {
    boolean wrong = !words.isEmpty();
    mark(field, words);
    said.getStyleClass().removeAll("error-text", "muted", "small");
    said.getStyleClass().addAll(wrong ? "error-text" : "muted", "small");
    said.setGraphic(wrong ? Icon.ERROR.node() : null);
    said.setText(wrong ? words : hint);
    field.setAccessibleHelp(said.getText());
    Shown.show(said, !said.getText().isEmpty());
  }

  /** The same for a field in no row of its own: the words are told elsewhere, and to be heard. */
  public static void mark(Node field, String words) {
    field.pseudoClassStateChanged(INVALID, !words.isEmpty());
    field.setAccessibleHelp(words);
  }

  /** Gives the focus to its field. */
  public void focusField() {
    field.requestFocus();
  }

  /** Whether something is wrong with what is in the field. */
  public boolean wrong() {
    return isWrong(field);
  }

  /** Whether a field, of any row, holds something wrong. */
  public static boolean isWrong(Node field) {
    return field.getPseudoClassStates().contains(INVALID);
  }

  /** What stands under the field now, empty when nothing does. */
  public String said() {
    return said.getText();
  }
}
