package fr.guichet.ui.kit.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.Secret;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A password that is being chosen: typed twice, or a phrase of the program typed once more. */
public final class NewPassword extends VBox {

  private final PasswordField first = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final FormRow firstRow = new FormRow(text("password.new"), first);
  private final FormRow againRow = new FormRow(text("password.again"), again);
  private final Label phrase = new Label();
  private final Shortcuts keys = new Shortcuts();
  private final Supplier<Secret> proposed;
  private final Runnable done;

  /**
   * @param proposed makes a phrase
   * @param done what Enter does in the second field
   */
  public NewPassword(Supplier<Secret> proposed, Runnable done) {
    super(10);
    this.proposed = proposed;
    this.done = done;
    first.setId("new-password");
    again.setId("new-password-again");
    firstRow.hint(text("password.rules"));
    phrase.getStyleClass().addAll("strong", "phrase");
    phrase.setWrapText(true);
    Shown.show(phrase, false);
    Button propose = KeyCap.button(text("password.propose"), "Alt+P", this::propose);
    getChildren().addAll(firstRow, propose, phrase, againRow);
    keys.on("Alt+P", this::propose);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (keys.handle(event) || event.getCode() != KeyCode.ENTER) {
      return;
    }
    if (event.getTarget() == first) {
      event.consume();
      again.requestFocus();
    } else if (event.getTarget() == again) {
      event.consume();
      done.run();
    }
  }

  /** The phrase is shown, to be written down; typing it once more proves that it was. */
  private void propose() {
    String words = proposed.get().reveal();
    phrase.setText(words);
    Shown.show(phrase, true);
    first.setText(words);
    again.clear();
    againRow.hint(text("password.proposed"));
    firstRow.error("");
    again.requestFocus();
  }

  /** What was chosen; empty when the two are not the same, which is said. */
  public Optional<Secret> read() {
    firstRow.error("");
    againRow.error("");
    if (!first.getText().equals(again.getText())) {
      againRow.error(text("account.notTheSame"));
      again.requestFocus();
      return Optional.empty();
    }
    return Optional.of(Secret.of(first.getText()));
  }

  /** Says why it cannot be taken, and starts anew. */
  public void wrong(String words) {
    firstRow.error(words);
    again.clear();
    first.requestFocus();
    first.selectAll();
  }

  /** Gives the focus to the first field. */
  public void focus() {
    first.requestFocus();
  }
}
