package fr.guichet.ui.appointments;

import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.appointments.form.AppointmentForm;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.model.NewDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/** The picture and the form beside it, or in its place. */
final class FormPlace extends BorderPane {

  /** Below this width of the window the form takes the place of the picture. */
  private static final double ROOM_FOR_BOTH = 800;

  private final AppointmentsModel model;
  private final Node picture;
  private final Runnable opening;
  private final Runnable left;

  /** Changes what is there; what is new has its own, so that neither loses what is typed. */
  private final AppointmentForm form;

  private final AppointmentForm newForm;

  /** The one that is open, null for none. */
  private AppointmentForm shown;

  /**
   * @param picture of the days
   * @param opening what is done before a form is shown
   * @param left gives the focus to what is open, once a form is closed
   */
  FormPlace(AppointmentsModel model, Node picture, Runnable opening, Runnable left) {
    this.model = model;
    this.picture = picture;
    this.opening = opening;
    this.left = left;
    form = new AppointmentForm(model, this::leaveChange, null);
    newForm = new AppointmentForm(model, this::closeForm, this::clear);
    setCenter(picture);
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
  }

  /** The form of what is new, as far as it is filled in. */
  void create() {
    if (newForm.begun()) {
      show(newForm);
    } else {
      open(newForm, NewDraft.of(model), null);
    }
    newForm.focus();
  }

  /** The same, at a time with an agent, null for whoever it was. */
  void create(Slot slot, String agent) {
    create();
    newForm.at(slot, agent);
    newForm.focus();
  }

  /** The form of what is selected. */
  void change() {
    if (keepsUnfinished()) {
      return;
    }
    model
        .selected()
        .ifPresent(
            booked -> {
              open(form, AppointmentDraft.of(booked), booked);
              form.focus();
            });
  }

  /** What is changed and not saved stays; what would take its place does nothing. */
  private boolean keepsUnfinished() {
    boolean keeps = form.begun();
    if (keeps) {
      model.unfinished();
      show(form);
      form.focus();
    }
    return keeps;
  }

  /** The form of a place in the permanence or workshop that is selected. */
  void enrol() {
    if (keepsUnfinished()) {
      return;
    }
    model
        .selected()
        .map(Booked::appointment)
        .filter(of -> of.kind() == Kind.PERMANENCE || of.kind() == Kind.WORKSHOP)
        .ifPresent(
            of -> {
              open(form, AppointmentDraft.within(of), null);
              form.focusName();
            });
  }

  private void open(AppointmentForm which, AppointmentDraft draft, Booked series) {
    which.open(draft, series);
    show(which);
  }

  private void show(AppointmentForm which) {
    opening.run();
    shown = which;
    place(width());
    // What lies in a scroll pane joins the scene with its skin: before, it cannot take the focus.
    which.applyCss();
  }

  private double width() {
    return getScene() == null ? 0 : getScene().getWidth();
  }

  /** The form beside the picture, or in its place. */
  private void place(Number width) {
    boolean one = width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_BOTH;
    Node center = one && shown != null ? shown : picture;
    Node right = one ? null : shown;
    if (getCenter() == center && getRight() == right) {
      return;
    }
    getChildren().clear();
    if (shown != null) {
      shown.wide(one);
      BorderPane.setMargin(shown, new Insets(0, 0, 0, one ? 0 : 12));
    }
    setCenter(center);
    setRight(right);
  }

  /** What was typed is given up. */
  private void clear() {
    open(newForm, NewDraft.of(model), null);
    newForm.focus();
  }

  boolean isOpen() {
    return shown != null;
  }

  /** Gives the focus to the form that is open. */
  void focusForm() {
    shown.focus();
  }

  private void leaveChange() {
    form.giveUp();
    closeForm();
  }

  private void closeForm() {
    shown = shown == newForm && form.begun() ? form : null;
    place(width());
    if (isOpen()) {
      form.applyCss();
    }
    left.run();
  }

  /**
   * A form that was begun before is open again, what is not there any more as something new.
   *
   * @param about what it changes or takes a place in as it is now, null for nothing
   * @return as what it is open; empty where another one is being typed in its place
   * @throws RuntimeException for what cannot be read; nothing is opened
   */
  Optional<Form> resume(BegunForm begun, Booked about) {
    if ((about == null ? newForm : form).begun()) {
      return Optional.empty();
    }
    if (about == null) {
      resume(newForm, NewDraft.of(model), null, begun);
      return Optional.of(Form.APPOINTMENT);
    }
    if (begun.form() == Form.ENROLMENT) {
      resume(form, AppointmentDraft.within(about.appointment()), null, begun);
    } else {
      resume(form, AppointmentDraft.of(about), about, begun);
    }
    return Optional.of(begun.form());
  }

  private void resume(
      AppointmentForm which, AppointmentDraft draft, Booked series, BegunForm begun) {
    which.open(draft, series, begun);
    show(which);
  }

  /** Whoever typed serves no more: the forms are empty, and what is kept of them stays kept. */
  void putAside() {
    form.putAside();
    newForm.putAside();
    if (isOpen()) {
      shown = null;
      place(width());
      left.run();
    }
  }

  /** What each form that is begun and would be lost is for. */
  List<String> unsaved() {
    return Stream.of(form, newForm)
        .filter(each -> each.begun() && (each == form || each == shown))
        .map(AppointmentForm::title)
        .toList();
  }

  /** What is typed is lost. */
  void giveUp() {
    form.giveUp();
    if (shown == newForm) {
      newForm.giveUp();
    }
  }
}
