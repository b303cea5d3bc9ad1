package fr.guichet.ui.appointments.model;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A new appointment before anything is typed: at the next time when the site is open. */
public final class NewDraft {

  /** Where the site has no hours. */
  private static final int USUAL_START = 9 * 60;

  private NewDraft() {}

  /** From the day shown on, of the agent shown, else of the one who serves. */
  public static AppointmentDraft of(AppointmentsModel model) {
    Duty duty = model.desk().duty();
    LocalDate today = duty.today();
    LocalDate from = model.day().isBefore(today) ? today : model.day();
    String who = model.agent() == null ? duty.serving().id() : model.agent();
    Slot slot =
        from.datesUntil(from.plusWeeks(2))
            .flatMap(day -> openSlots(duty, day))
            .findFirst()
            .orElse(new Slot(from, USUAL_START, AppointmentDraft.USUAL_MINUTES));
    return AppointmentDraft.of(slot, who);
  }

  /** The first time of each opening interval that is still to come. */
  private static Stream<Slot> openSlots(Duty duty, LocalDate of) {
    int step = AppointmentsModel.STEP;
    int next = of.equals(duty.today()) ? (duty.minuteNow() / step + 1) * step : 0;
    int minutes = AppointmentDraft.USUAL_MINUTES;
    return duty.site().hoursOn(of).stream()
        .filter(hours -> Math.max(next, hours.from()) + minutes <= hours.until())
        .map(hours -> new Slot(of, Math.max(next, hours.from()), minutes));
  }
}
