package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.Given;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.key.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is told once: the recovery code, and the passwords to hand over. No file keeps them. */
public final class GivenPane extends VBox {

  private final Button paper;
  private final Button onward;
  private final Label printed = new Label();

  /**
   * @param site its name, for the sheet
   * @param done what follows once they are written down
   */
  public GivenPane(String site, Given given, Printing printing, Runnable done) {
    super(16);
    getChildren().add(code(given));
    given.made().forEach((agent, made) -> getChildren().add(password(agent, made, given)));
    Runnable print = () -> print(printing, new GivenSheet(site, given));
    paper = KeyCap.button(Icon.PRINT, text("given.print"), "Ctrl+P", print);
    onward = KeyCap.button(Icon.CHECK, text("given.done"), "Ctrl+Entrée", done);
    onward.getStyleClass().add("primary");
    onward.setId("given-done");
    var buttons = new HBox(10, paper, onward);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    printed.setWrapText(true);
    printed.getStyleClass().addAll("muted", "small");
    getChildren().addAll(printed, buttons);
    Shortcuts keys = new Shortcuts().on("Shortcut+P", print).on("Shortcut+Enter", done);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
  }

  private void print(Printing printing, GivenSheet sheet) {
    Printing.Outcome outcome = printing.print(sheet);
    printed.setText(text("given.print." + outcome));
    if (outcome == Printing.Outcome.PRINTED) {
      onward.requestFocus();
    }
  }

  private static VBox code(Given given) {
    return part(text("given.code"), given.code().text(), text("given.code.what"));
  }

  private static VBox password(Agent agent, Secret made, Given given) {
    return part(
        text("given.password", Elision.of(agent.name())),
        made.reveal(),
        text(given.temporary() ? "given.temporary" : "given.lasting"));
  }

  private static VBox part(String title, String secret, String what) {
    var head = new Label(title);
    head.getStyleClass().add("overline");
    var words = new Label(secret);
    words.getStyleClass().addAll("strong", "phrase");
    words.setWrapText(true);
    var below = new Label(what);
    below.setWrapText(true);
    below.getStyleClass().addAll("muted", "small");
    return new VBox(4, head, words, below);
  }

  /** An Enter too many prints: what is told once is not left by it. */
  public void focus() {
    paper.requestFocus();
  }
}
