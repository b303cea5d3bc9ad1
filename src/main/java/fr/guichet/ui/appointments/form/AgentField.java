package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.field.Segmented;
import java.util.ArrayList;
import java.util.List;

/** With whom: those who serve now, whoever it was with, and nobody where nobody need be. */
final class AgentField {

  private static final String NOBODY = "";

  private final AppointmentsModel model;
  private final Segmented<String> choice = new Segmented<>(text("appointments.form.agent"));
  private final ChoiceRow row = new ChoiceRow(text("appointments.form.agent"), choice);

  AgentField(AppointmentsModel model) {
    this.model = model;
  }

  ChoiceRow row() {
    return row;
  }

  Segmented<String> choice() {
    return choice;
  }

  void show(AppointmentDraft from) {
    List<String> ids = new ArrayList<>(model.agents().stream().map(Agent::id).toList());
    if (from.agent() != null && !ids.contains(from.agent())) {
      ids.add(from.agent());
    }
    if (from.kind() != Kind.APPOINTMENT) {
      ids.add(NOBODY);
    }
    choice.choices(ids, this::words);
    choose(from.agent() == null ? NOBODY : from.agent());
  }

  private String words(String id) {
    return id.equals(NOBODY)
        ? text("appointments.form.nobody")
        : model.desk().duty().agentName(id).split(" ")[0];
  }

  void choose(String id) {
    choice.value().set(id);
  }

  /** Id of the one chosen, null for nobody. */
  String chosen() {
    String id = choice.value().get();
    return NOBODY.equals(id) ? null : id;
  }
}
