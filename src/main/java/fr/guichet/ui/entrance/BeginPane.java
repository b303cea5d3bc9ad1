package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.Accounts;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.NewPassword;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first password of a site: a responsable's, who gives the others theirs. */
public final class BeginPane extends VBox {

  private final Accounts accounts;
  private final Background background;
  private final Consumer<Given> begun;
  private final Agent first;
  private final NewPassword password;
  private final Button keep;

  /**
   * @param first the responsable who begins
   * @param begun what follows, on the JavaFX thread
   */
  public BeginPane(Accounts accounts, Agent first, Background background, Consumer<Given> begun) {
    super(14);
    this.accounts = accounts;
    this.first = first;
    this.background = background;
    this.begun = begun;
    password = new NewPassword(accounts::proposed, this::go);
    keep = KeyCap.button(Icon.CHECK, text("begin.keep"), text("key.enter"), this::go);
    keep.getStyleClass().add("primary");
    var buttons = new HBox(keep);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(password, buttons);
  }

  private void go() {
    password.read().ifPresent(this::begin);
  }

  private void begin(Secret chosen) {
    work(true);
    background.runLong(
        _ -> accounts.begin(first.id(), chosen),
        begun,
        problem -> {
          work(false);
          password.wrong(Failures.told(problem));
        });
  }

  /** Making the keys takes seconds. */
  private void work(boolean busy) {
    setDisable(busy);
    keep.setText(text(busy ? "begin.busy" : "begin.keep"));
  }

  /** Takes the focus. */
  public void focus() {
    password.focus();
  }
}
