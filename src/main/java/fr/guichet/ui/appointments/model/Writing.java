package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.util.List;

/** Writes, and says what was done with the way back. */
record Writing(Background background, Messages messages) {

  static Writing of(AppointmentsModel model) {
    return new Writing(model.background(), model.messages());
  }

  /**
   * @param done what is said then
   */
  void write(Runnable work, String done) {
    background.run(
        () -> {
          work.run();
          return done;
        },
        this::said,
        messages::trouble);
  }

  /** Says what was done. */
  void said(String done) {
    messages.done(text("appointments.done", done));
  }

  /** Says what was done, and what is unusual about it. */
  void said(String done, List<String> warnings) {
    if (warnings.isEmpty()) {
      said(done);
    } else {
      messages.notice(
          Messages.Tone.WARNING, text("appointments.warned", done, String.join(" ", warnings)));
    }
  }
}
