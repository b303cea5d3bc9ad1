package fr.guichet.ui.appointments.form;

import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import java.util.Map;

/** Keeps what is typed into a form until it is saved or given up, whatever happens meanwhile. */
final class FormKeeping {

  private final AppointmentsModel model;
  private Map<String, String> opened = Map.of();
  private String agent;
  private String id;

  FormKeeping(AppointmentsModel model) {
    this.model = model;
  }

  /** The form was opened with that; nothing is typed yet. */
  void opened(Map<String, String> with) {
    opened = with;
  }

  /** It goes on with what was kept before. */
  void goOn(BegunForm begun) {
    id = begun.id();
    agent = begun.agent();
  }

  /** Whether something stands there that the form was not opened with. */
  boolean changed(Map<String, String> now) {
    return !now.equals(opened);
  }

  /** Id of what is kept, null for nothing. */
  String id() {
    return id;
  }

  void keep(AppointmentDraft base, Map<String, String> typed) {
    if (id == null) {
      id = model.desk().begun().nextId();
      agent = model.desk().duty().serving().id();
    }
    boolean changes = base.id() != null;
    model
        .keeper()
        .keep(id, new BegunForm(id, agent, form(base), changes ? base.id() : base.within(), typed));
  }

  private static Form form(AppointmentDraft base) {
    if (base.id() != null) {
      return Form.CHANGED_APPOINTMENT;
    }
    return base.within() == null ? Form.APPOINTMENT : Form.ENROLMENT;
  }

  /** It is about to be saved. */
  void forget() {
    if (id != null) {
      model.keeper().forget(id);
    }
  }

  /** It was saved, or is given up. */
  void drop() {
    if (id != null) {
      model.keeper().drop(id);
      id = null;
    }
  }
}
