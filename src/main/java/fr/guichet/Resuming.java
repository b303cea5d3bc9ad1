package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.appointments.AppointmentsScreen;
import fr.guichet.ui.followups.FollowUpsScreen;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.util.List;
import java.util.stream.Collectors;

/** Forms that an agent had begun when the program ended are open again for the same agent. */
record Resuming(
    Desk desk,
    Background background,
    Messages messages,
    AppointmentsScreen appointments,
    FollowUpsScreen followUps) {

  /** Opens what whoever serves had begun, each in its screen, and says where. */
  void offer() {
    background.run(desk.begun()::ofServing, this::resume, messages::trouble);
  }

  private void resume(List<BegunForm> begun) {
    List<Form> again = begun.stream().filter(this::resumed).map(BegunForm::form).toList();
    if (!again.isEmpty()) {
      String words = again.stream().map(Resuming::words).collect(Collectors.joining(", "));
      messages.also(text("begun.again", words));
    }
  }

  private boolean resumed(BegunForm begun) {
    return begun.form() == Form.CALL_BACK ? followUps.resume(begun) : appointments.resume(begun);
  }

  private static String words(Form form) {
    String screen = form == Form.CALL_BACK ? "F4" : "F3";
    String drop = form == Form.APPOINTMENT ? "Alt+V" : text("key.escape");
    return text("begun.again.one", text("begun." + form), KeyNames.shown(screen), drop);
  }
}
