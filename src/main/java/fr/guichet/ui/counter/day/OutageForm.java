package fr.guichet.ui.counter.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.Outage;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.key.HeldKey;
import fr.guichet.ui.kit.key.TakesKeys;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** An outage, corrected: from when until when; or taken away. */
final class OutageForm extends FlowPane implements TakesKeys {

  private final DayModel model;
  private final Outage outage;
  private final Runnable closed;
  private final TextField from = new TextField();
  private final TextField until = new TextField();
  private final FormRow fromRow = new FormRow(text("day.outage.from"), from);
  private final FormRow untilRow = new FormRow(text("day.outage.until"), until);
  private final HeldKey held = HeldKey.watch(this);
  private final List<String> before;
  private boolean saving;
  private boolean left;

  OutageForm(DayModel model, Outage outage, Runnable closed) {
    super(12, 8);
    this.model = model;
    this.outage = outage;
    this.closed = closed;
    setAlignment(Pos.BOTTOM_LEFT);
    getStyleClass().addAll("card", "key-strip");
    from.setText(TimeWords.time(outage.from()));
    until.setText(outage.until() == null ? "" : TimeWords.time(outage.until()));
    before = typed();
    untilRow.hint(text("day.outage.untilHint"));
    var name = new Label(model.name(outage));
    name.getStyleClass().add("strong");
    Button keep = KeyCap.button(text("day.keep"), text("key.enter"), this::keep);
    keep.getStyleClass().add("primary");
    Button remove = KeyCap.button(text("day.outage.remove"), "", this::remove);
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), this::leave);
    getChildren().addAll(name, fromRow, untilRow, keep, remove, leave);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void focus() {
    from.requestFocus();
    from.selectAll();
  }

  private List<String> typed() {
    return List.of(from.getText(), until.getText());
  }

  /** Whether something was typed that is not saved yet. */
  boolean begun() {
    return saving || !typed().equals(before);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.ENTER && held.repeats()) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      keep();
    }
  }

  /** What was on its way to the disk closes nothing that is opened after it. */
  private void leave() {
    if (!left) {
      left = true;
      closed.run();
    }
  }

  private void keep() {
    if (saving) {
      return;
    }
    OptionalInt start = TimeWords.read(from.getText());
    OptionalInt end = TimeWords.read(until.getText());
    boolean open = until.getText().isBlank();
    fromRow.error(start.isPresent() ? "" : text("day.time.notUnderstood"));
    boolean ends =
        open || end.isPresent() && start.isPresent() && end.getAsInt() > start.getAsInt();
    untilRow.error(ends ? "" : text("day.outage.untilBefore"));
    if (start.isPresent() && ends) {
      Integer last = open ? null : end.getAsInt();
      var corrected =
          new Outage(outage.id(), outage.day(), outage.partner(), start.getAsInt(), last);
      saving = true;
      model.put(corrected, this::leave, this::refused);
    }
  }

  private void remove() {
    if (!saving) {
      saving = true;
      model.remove(outage, this::leave, this::refused);
    }
  }

  private void refused() {
    saving = false;
  }
}
