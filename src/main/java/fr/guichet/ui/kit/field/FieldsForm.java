package fr.guichet.ui.kit.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.key.TakesKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A few fields one below the other: Enter goes on and keeps at the end, Escape leaves. */
public final class FieldsForm extends VBox implements TakesKeys {

  private final List<TextField> fields = new ArrayList<>();
  private final List<FormRow> rows = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final String title;
  private final Runnable keep;
  private final Runnable leave;
  private final FlowPane buttons;
  private TextField last;

  /**
   * @param keep what Enter does in the last field
   */
  public FieldsForm(String title, Runnable keep, Runnable leave) {
    this(title, text("day.keep"), keep, leave);
  }

  /**
   * @param action the name of what keeping does
   */
  public FieldsForm(String title, String action, Runnable keep, Runnable leave) {
    super(8);
    this.title = title;
    this.keep = keep;
    this.leave = leave;
    var head = new Label(title);
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    Button keeping = KeyCap.button(action, text("key.enter"), keep);
    keeping.getStyleClass().add("primary");
    buttons =
        new FlowPane(8, 8, keeping, KeyCap.button(text("day.leave"), text("key.escape"), leave));
    getChildren().addAll(head, buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public String title() {
    return title;
  }

  /** Another field below the others. */
  public FormRow add(String name, String value) {
    return add(name, new TextField(value));
  }

  /** Another field, which shows dots for what is typed. */
  public FormRow addHidden(String name) {
    return add(name, new PasswordField());
  }

  private FormRow add(String name, TextField field) {
    var row = new FormRow(name, field);
    fields.add(field);
    rows.add(row);
    before.add(field.getText());
    field.focusedProperty().subscribe(focused -> last = focused ? field : last);
    getChildren().add(getChildren().indexOf(buttons), row);
    return row;
  }

  /** What stands in a field, trimmed. */
  public String value(int field) {
    return fields.get(field).getText().strip();
  }

  /** Told at each key that changes a field. */
  public void onTyped(Runnable listener) {
    fields.forEach(field -> field.textProperty().addListener(_ -> listener.run()));
  }

  /** Tells what stands in a field, now and at each key, trimmed. */
  public void onTyped(int field, Consumer<String> told) {
    fields.get(field).textProperty().subscribe(typed -> told.accept(typed.strip()));
  }

  /** The fields say something else, in their order. */
  public void fill(List<String> values) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).setText(values.get(i));
    }
  }

  /** Leaves it as Escape does. */
  public void leave() {
    leave.run();
  }

  /** Whether something was typed that is not kept. */
  public boolean begun() {
    return !fields.stream().map(TextField::getText).toList().equals(before);
  }

  /** Says that a field is wrong and gives it the focus. */
  public void wrong(int field, String words) {
    rows.forEach(row -> row.error(""));
    rows.get(field).error(words);
    fields.get(field).requestFocus();
  }

  /** Gives the focus to the first field. */
  public void focus() {
    fields.getFirst().requestFocus();
    fields.getFirst().selectAll();
  }

  /** Gives the focus back to the field that had it, to go on typing there. */
  public void goOn() {
    if (last == null) {
      focus();
    } else {
      last.requestFocus();
      last.end();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
      event.consume();
      int next = fields.indexOf(field) + 1;
      if (next == fields.size() || event.isShortcutDown()) {
        keep.run();
      } else {
        fields.get(next).requestFocus();
        fields.get(next).selectAll();
      }
    }
  }
}
