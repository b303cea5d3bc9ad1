package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.Account;
import fr.guichet.model.account.Secret;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.entrance.SignInModel.Step;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.NewPassword;
import fr.guichet.ui.kit.key.Shortcuts;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who comes in and the password: ↑ and ↓ choose the agent, Enter comes in. */
public final class SignInPane extends VBox {

  private final SignInModel model;
  private final VBox agents = new VBox(4);
  private final PasswordField password = new PasswordField();
  private final FormRow row = new FormRow(text("signIn.password"), password);
  private final VBox asked = new VBox(14);
  private final Label said = new Label();
  private final Button enter;
  private final Button lost;
  private final Button back;
  private final Button cancel;
  private final Runnable leave;
  private final Shortcuts keys = new Shortcuts();
  private final PauseTransition waiting = new PauseTransition();

  /** What seldom is asked; null until it is. */
  private NewPassword next;

  private TextField code;

  /** One that is not left before somebody has come in. */
  public SignInPane(SignInModel model) {
    this(model, null);
  }

  /**
   * @param leave what « Annuler » does; null where nothing is behind
   */
  public SignInPane(SignInModel model, Runnable leave) {
    super(14);
    this.model = model;
    this.leave = leave;
    password.setId("password");
    said.setWrapText(true);
    enter = KeyCap.button(text("signIn.enter"), text("key.enter"), this::go);
    enter.getStyleClass().add("primary");
    lost = KeyCap.button(text("signIn.lost"), "Alt+C", model::lost);
    lost.getStyleClass().add("flat");
    back = KeyCap.button(text("setup.back"), text("key.escape"), model::back);
    cancel = KeyCap.button(text("kit.cancel"), text("key.escape"), leave);
    var buttons = new HBox(10, cancel, back, lost, enter);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(agents, said, asked, buttons);
    keys.on("Alt+C", model::lost);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.agents().addListener((ListChangeListener<Account>) _ -> list());
    model.chosen().subscribe(this::another);
    model.step().subscribe(this::show);
    model.tries().trouble().subscribe(this::tell);
    model.tries().busy().subscribe(this::work);
    model.tries().pause().subscribe(this::pause);
  }

  private void pressed(KeyEvent event) {
    boolean typing = model.step().get() == Step.PASSWORD;
    if (event.getCode() == KeyCode.ENTER
        && (event.getTarget() == password || event.getTarget() == code)) {
      event.consume();
      next(event.getTarget());
    } else if (typing && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      event.consume();
      model.move(event.getCode() == KeyCode.UP ? -1 : 1);
    } else if (!typing && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.back();
    } else {
      keys.handle(event);
    }
  }

  /** After the code comes the new password; after the rest, what it is for. */
  private void next(EventTarget field) {
    if (field == code) {
      next.focus();
    } else {
      go();
    }
  }

  private void go() {
    switch (model.step().get()) {
      case PASSWORD -> model.enter(Secret.of(password.getText()));
      case CHANGE -> next.read().ifPresent(model::change);
      case RECOVER -> next.read().ifPresent(chosen -> model.recover(code.getText(), chosen));
    }
  }

  private void list() {
    agents.getChildren().setAll(model.agents().stream().map(this::line).toList());
    Shown.show(agents, model.agents().size() > 1);
    focus();
  }

  /** What was typed for one agent is nothing to another; before the first, it waits for a name. */
  private void another(Account before, Account chosen) {
    if (before != null) {
      password.clear();
    }
    list();
  }

  private Node line(Account account) {
    var avatar = new Label(account.agent().sign());
    avatar.getStyleClass().add("avatar");
    var name = new Label(account.agent().name());
    var role = new Label(text("shell.role." + account.agent().role().name()));
    role.getStyleClass().addAll("muted", "small");
    var line = new HBox(10, avatar, new VBox(name, role));
    line.setAlignment(Pos.CENTER_LEFT);
    var button = new Button(null, line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setFocusTraversable(false);
    button.getStyleClass().add("agent-choice");
    boolean isChosen = account.equals(model.chosen().get());
    if (isChosen) {
      button.getStyleClass().add("selected");
    }
    button.setAccessibleText(
        account.agent().name() + (isChosen ? ", " + text("signIn.chosen") : ""));
    button.setOnAction(_ -> model.choose(account));
    return button;
  }

  private void show(Step step) {
    Shown.show(lost, step == Step.PASSWORD);
    Shown.show(cancel, leave != null && step == Step.PASSWORD);
    Shown.show(back, step != Step.PASSWORD);
    switch (step) {
      case PASSWORD -> asked.getChildren().setAll(row);
      case CHANGE -> asked.getChildren().setAll(newPassword());
      case RECOVER -> asked.getChildren().setAll(recoveryCode(), newPassword());
    }
    tell(model.tries().trouble().get());
    focus();
  }

  /** Empty fields. */
  private NewPassword newPassword() {
    next = new NewPassword(model::proposed, this::go);
    return next;
  }

  /** An empty field. */
  private FormRow recoveryCode() {
    code = new TextField();
    code.setId("recovery-code");
    return new FormRow(text("signIn.code"), code);
  }

  /** Gives the focus to what is to be typed. */
  public void focus() {
    switch (model.step().get()) {
      case PASSWORD -> password.requestFocus();
      case CHANGE -> next.focus();
      case RECOVER -> code.requestFocus();
    }
  }

  private void tell(String trouble) {
    Step step = model.step().get();
    boolean wrong = !trouble.isEmpty();
    boolean below = wrong && step == Step.PASSWORD;
    row.error(below ? trouble : "");
    Account account = model.chosen().get();
    if (account != null) {
      Called.call(password, text("signIn.passwordOf", Elision.of(account.agent().name())));
    }
    String words =
        wrong && !below ? trouble : step == Step.PASSWORD ? "" : text("signIn." + step.name());
    say(words, wrong && !below);
    if (wrong) {
      password.selectAll();
    }
  }

  /** Says what stands in the way of something else than coming in. */
  public void say(String trouble) {
    say(trouble, true);
    said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void say(String words, boolean wrong) {
    said.setText(words);
    said.setGraphic(wrong ? Icon.ERROR.node() : null);
    said.getStyleClass().removeAll("error-text", "muted");
    said.getStyleClass().add(wrong ? "error-text" : "muted");
    Shown.show(said, !words.isEmpty());
  }

  private void work(boolean busy) {
    setDisable(busy);
    enter.setText(text(busy ? "signIn.busy" : "signIn.enter"));
    if (!busy) {
      focus();
    }
  }

  private void pause(Duration left) {
    waiting.stop();
    enter.setDisable(left.isPositive());
    if (left.isPositive()) {
      waiting.setDuration(javafx.util.Duration.millis(left.toMillis() + 20));
      waiting.setOnFinished(_ -> model.tries().paused());
      waiting.play();
    }
  }
}
