package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.account.Presence;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.task.Background;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The password of whoever serves, asked again before what is of consequence. */
public final class PasswordAgain extends VBox {

  private final Accounts accounts;
  private final Agent agent;
  private final Tries tries;
  private final PasswordField password = new PasswordField();
  private final FormRow row;
  private final Button confirm;
  private final PauseTransition waiting = new PauseTransition();
  private Runnable close = () -> {};
  private final Runnable confirmed;

  private PasswordAgain(Accounts accounts, Agent agent, Background background, Runnable confirmed) {
    super(14);
    this.accounts = accounts;
    this.agent = agent;
    this.confirmed = confirmed;
    tries = new Tries(accounts::pause, background);
    tries.begin(agent, "");
    var title = new Label(text("signIn.passwordOf", Elision.of(agent.name())));
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    var words = new Label(text("confirm.words", Presence.CONFIRMED.toMinutes()));
    words.setWrapText(true);
    row = new FormRow(text("signIn.password"), password);
    password.setId("password-again");
    password.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    confirm = KeyCap.button(text("confirm.go"), text("key.enter"), this::enter);
    confirm.getStyleClass().add("primary");
    Button back = KeyCap.button(text("kit.cancel"), text("key.escape"), this::close);
    var buttons = new HBox(10, back, confirm);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, words, row, buttons);
    setPrefWidth(460);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title.getText() + ". " + words.getText());
    tries.trouble().subscribe(this::tell);
    tries.busy().subscribe(this::work);
    tries.pause().subscribe(this::pause);
  }

  /**
   * Opens the box.
   *
   * @param confirmed what follows once the password is right; nothing follows otherwise
   */
  public static void open(
      Overlay overlay, Accounts accounts, Agent agent, Background background, Runnable confirmed) {
    var box = new PasswordAgain(accounts, agent, background, confirmed);
    box.close = overlay.open(box, box.password, () -> {});
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      enter();
    }
  }

  private void enter() {
    if (tries.isPaused()) {
      return;
    }
    Secret typed = Secret.of(password.getText());
    tries.run(
        () -> {
          accounts.confirm(agent.id(), typed);
          return agent;
        },
        _ -> {
          close();
          confirmed.run();
        });
  }

  private void close() {
    waiting.stop();
    close.run();
  }

  private void tell(String trouble) {
    row.error(trouble);
    Called.call(password, text("signIn.passwordOf", Elision.of(agent.name())));
    if (!trouble.isEmpty()) {
      password.selectAll();
    }
  }

  private void work(boolean busy) {
    setDisable(busy);
    confirm.setText(text(busy ? "signIn.busy" : "confirm.go"));
    if (!busy) {
      password.requestFocus();
    }
  }

  private void pause(Duration left) {
    waiting.stop();
    confirm.setDisable(left.isPositive());
    if (left.isPositive()) {
      waiting.setDuration(javafx.util.Duration.millis(left.toMillis() + 20));
      waiting.setOnFinished(_ -> tries.paused());
      waiting.play();
    }
  }
}
