package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.FreeSlots.Free;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.KeyStrip;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** « Créneau libre »: the next free times of a length, one digit each. */
final class FreeStrip extends VBox {

  private static final int MOST = 6;

  private final AppointmentsModel model;
  private final Segmented<Integer> minutes = new Segmented<>(text("appointments.form.minutes"));
  private final KeyStrip<Free> strip;

  FreeStrip(AppointmentsModel model, Consumer<Free> chosen, Runnable closed) {
    super(6);
    this.model = model;
    strip = new KeyStrip<>(text("appointments.free.title"), chosen, closed);
    minutes.choices(List.of(15, 30, 45, 60, 90), AppointmentWords::minutes);
    minutes.value().set(AppointmentDraft.USUAL_MINUTES);
    minutes.value().subscribe(_ -> find());
    var label = new Label(text("appointments.form.minutes"));
    label.getStyleClass().add("muted");
    label.setLabelFor(minutes);
    var row = new HBox(8, label, minutes);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, strip);
  }

  /** The answers take the keys. */
  @Override
  public void requestFocus() {
    strip.requestFocus();
  }

  private void find() {
    int length = minutes.value().get();
    String agent = model.agent();
    model
        .background()
        .run(
            () ->
                model
                    .desk()
                    .appointments()
                    .free()
                    .next(length, agent, model.desk().duty().today(), MOST),
            this::show,
            model.messages()::trouble);
  }

  private void show(List<Free> free) {
    strip.show(free, FreeStrip::words);
    strip.requestFocus();
    if (free.isEmpty()) {
      model.messages().done(text("appointments.free.none"));
    }
  }

  private static String words(Free free) {
    return TimeWords.dayAndTime(free.slot().day(), free.slot().from())
        + ", "
        + free.agent().firstName();
  }
}
