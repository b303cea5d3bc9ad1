package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Repeat.Every;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FollowFocus;
import fr.guichet.ui.kit.key.TakesKeys;
import fr.guichet.ui.kit.task.KeptForm;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An appointment that is taken or changed: what is typed is kept at each key until it is saved. */
public final class AppointmentForm extends VBox implements TakesKeys {

  private static final double WIDTH = 372;

  private final AppointmentsModel model;
  private final Runnable closed;
  private final Runnable clear;
  private final KeptForm kept;
  private final Label title = new Label();
  private final FormFields fields;

  /** What stood in the fields when it was opened. */
  private Map<String, String> opened = Map.of();

  private boolean saving;

  /** Whether the window still says why it was not saved. */
  private boolean told;

  /**
   * @param clear begins anew, null where there is nothing to begin
   */
  public AppointmentForm(AppointmentsModel model, Runnable closed, Runnable clear) {
    super(8);
    this.clear = clear;
    this.model = model;
    this.closed = closed;
    kept = model.kept();
    fields = new FormFields(model, this::keep, this::save);
    getStyleClass().addAll("card", "appointment-form");
    wide(false);
    title.getStyleClass().add("h2");
    getChildren().addAll(title, scrolling(fields), buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  private static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    FollowFocus.watch(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private FlowPane buttons() {
    Button keep =
        KeyCap.button(
            text("appointments.form.keep"), text("appointments.form.keepKey"), this::save);
    keep.getStyleClass().add("primary");
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), closed);
    var buttons = new FlowPane(8, 8, keep, leave);
    if (clear != null) {
      buttons.getChildren().add(KeyCap.button(text("appointments.form.clear"), "Alt+V", clear));
    }
    return buttons;
  }

  // --- opened, kept, given up

  /** Opens the form; {@code from} may be half filled in. What was typed before is given up. */
  public void open(AppointmentDraft from, Booked series) {
    giveUp();
    show(from, series);
    opened = values();
  }

  /**
   * Opens it as it stood; nothing is written by it.
   *
   * @throws RuntimeException for what cannot be read; the form stays as it is
   */
  public void open(AppointmentDraft from, Booked series, BegunForm begun) {
    AppointmentDraft typed = FormText.typed(from, begun);
    Every every = FormText.every(begun);
    Reach far = Reach.valueOf(begun.value(FormText.REACH));
    open(from, series);
    show(typed, series);
    fields.resume(begun, every, far);
    kept.goOn(begun);
  }

  private void show(AppointmentDraft from, Booked series) {
    title.setText(titleOf(from));
    fields.show(from, series);
  }

  private static String titleOf(AppointmentDraft from) {
    if (from.id() != null) {
      return text("appointments.form.change");
    }
    return text(
        from.kind() == Kind.ENROLMENT ? "appointments.form.enrol" : "appointments.form.new");
  }

  private Map<String, String> values() {
    return fields.typed().fields(fields.reach());
  }

  /** Whether something was typed that is not saved. */
  public boolean begun() {
    return fields.base() != null && (clear == null ? !values().equals(opened) : fields.filledIn());
  }

  /** What is typed is on the disk from now on; nothing is, where all is as it was. */
  private void keep() {
    if (begun()) {
      AppointmentDraft base = fields.base();
      kept.keep(what(base), base.id() == null ? base.within() : base.id(), values());
    } else {
      kept.drop();
    }
  }

  private static Form what(AppointmentDraft base) {
    if (base.id() != null) {
      return Form.CHANGED_APPOINTMENT;
    }
    return base.within() == null ? Form.APPOINTMENT : Form.ENROLMENT;
  }

  /** What was typed is given up. */
  public void giveUp() {
    fields.close();
    kept.drop();
  }

  /** Whoever typed it serves no more: nothing of it stays here, and what is kept stays kept. */
  public void putAside() {
    kept.putAside();
    fields.empty();
  }

  /** Another time for what is being typed; all else stays. */
  public void at(Slot slot, String who) {
    fields.at(slot, who);
  }

  // --- saved

  /** Once: what is pressed until it is saved or refused is not another appointment. */
  private void save() {
    if (saving) {
      return;
    }
    if (told) {
      told = false;
      model.moves().tryAgain();
    }
    FormText.Reading reading = fields.read();
    fields.showErrors(reading.errors());
    if (reading.draft() != null) {
      saving = true;
      kept.forget();
      model.moves().save(reading.draft(), fields.reach(), kept.id(), this::saved, this::refused);
    } else {
      fields.focus(reading.errors().keySet().iterator().next());
    }
  }

  private void refused() {
    saving = false;
    told = true;
    if (fields.base() != null) {
      keep();
    }
  }

  private void saved() {
    saving = false;
    giveUp();
    closed.run();
  }

  // --- as it is seen, and its keys

  /** As wide as there is room, or as beside the picture. */
  public void wide(boolean wide) {
    setMinWidth(wide ? 0 : WIDTH);
    setMaxWidth(wide ? Double.MAX_VALUE : WIDTH);
  }

  /** What it is for: « Nouveau rendez-vous ». */
  public String title() {
    return title.getText();
  }

  public void focus() {
    fields.focusFirst();
  }

  /** A place in a permanence is told by its name. */
  public void focusName() {
    fields.focusName();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      save();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
      // A choice would keep it
      event.consume();
      fields.next((Node) event.getTarget());
    } else if (event.getCode() == KeyCode.P && event.isAltDown()) {
      event.consume();
      fields.takeSame();
    } else if (event.getCode() == KeyCode.V && event.isAltDown() && clear != null) {
      event.consume();
      clear.run();
    }
  }

  private void left(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      closed.run();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      fields.next((Node) event.getTarget());
    }
  }
}
