package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.key.Shortcuts;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The veiled window: the entry of a visit and the field that lifts the veil. Nothing else is in it,
 * neither for the eye nor for a screen reader.
 */
public final class VeilPane extends BorderPane {

  private final LiftModel model;
  private final PasswordField field = new PasswordField();
  private final Label said = new Label();
  private final Button lift;
  private final PauseTransition waiting = new PauseTransition();

  /**
   * @param entry where visits are entered
   */
  public VeilPane(LiftModel model, Node entry) {
    this.model = model;
    var title = new Label(text("veil.title"), Icon.DISCREET.node());
    title.getStyleClass().add("h2");
    var what = new Label(text("veil.what"));
    what.setWrapText(true);
    var words = new VBox(4, title, what);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(200);
    field.setId("lift");
    field.setPrefColumnCount(16);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    said.getStyleClass().addAll("error-text", "small");
    said.setWrapText(true);
    said.setMaxWidth(420);
    said.setAlignment(Pos.CENTER_RIGHT);
    lift = KeyCap.button(text("veil.go"), text("key.enter"), this::lift);
    var name = new Label(model.asked());
    name.setLabelFor(field);
    var key = new KeyCap("Alt+L");
    var line = new HBox(8, name, key, field, lift);
    line.setAlignment(Pos.CENTER_RIGHT);
    var asked = new VBox(4, line, said);
    asked.setAlignment(Pos.CENTER_RIGHT);
    var strip = new HBox(24, words, asked);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().add("curtain");
    strip.setAccessibleText(title.getText() + ". " + what.getText());
    getStyleClass().add("ground");
    setTop(strip);
    setCenter(entry);
    var keys = new Shortcuts().on("Alt+L", field::requestFocus);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    addEventHandler(KeyEvent.KEY_PRESSED, VeilPane::press);
    model.tries().trouble().subscribe(this::tell);
    model.tries().busy().subscribe(this::work);
    model.tries().pause().subscribe(this::pause);
  }

  /** Enter presses the focused button. */
  private static void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      lift();
    }
  }

  private void lift() {
    model.lift(field.getText());
  }

  /** Says something beside the field that lifts the veil. */
  public void say(String words) {
    tell(words);
  }

  private void tell(String trouble) {
    Called.call(field, model.asked());
    field.setAccessibleHelp(trouble);
    said.setText(trouble);
    said.setGraphic(trouble.isEmpty() ? null : Icon.ERROR.node());
    Shown.show(said, !trouble.isEmpty());
    if (!trouble.isEmpty()) {
      field.selectAll();
      said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private void work(boolean busy) {
    boolean typing = field.isFocused() || field.isDisabled();
    field.setDisable(busy);
    lift.setDisable(busy);
    if (!busy && typing) {
      field.requestFocus();
    }
  }

  private void pause(Duration left) {
    waiting.stop();
    lift.setDisable(left.isPositive());
    if (left.isPositive()) {
      waiting.setDuration(javafx.util.Duration.millis(left.toMillis() + 20));
      waiting.setOnFinished(_ -> model.tries().paused());
      waiting.play();
    }
  }
}
