package fr.guichet.desk.appointment;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.util.List;
import org.jooq.DSLContext;

/** Appointments as the book holds them, before something is done to them. */
final class Stored {

  private Stored() {}

  /**
   * @throws Failure REFUSED when it is not there any more
   */
  static Appointment find(DSLContext sql, String id) {
    return Aggregates.APPOINTMENT
        .find(sql, id)
        .orElseThrow(
            () -> new Failure(Failure.Kind.REFUSED, Texts.text("appointment.refused.gone")));
  }

  /** One, or it and those of its series that follow. */
  static List<Appointment> reached(DSLContext sql, Appointment from, Reach reach) {
    return reach == Reach.THIS_ONE || from.series() == null
        ? List.of(from)
        : Aggregates.APPOINTMENT.ofSeries(sql, from.series(), from.slot().day());
  }

  /**
   * @throws Failure REFUSED when it became a visit, or took place on another day
   */
  static void refuseIfKeptWhereItIs(Appointment appointment, Slot next) {
    refuseIfVisited(appointment);
    if (appointment.status() == Status.HONOURED && !next.day().equals(appointment.slot().day())) {
      throw new Failure(Failure.Kind.REFUSED, Texts.text("appointment.refused.honoured"));
    }
  }

  /**
   * @throws Failure REFUSED when it became a visit
   */
  static void refuseIfVisited(Appointment appointment) {
    if (appointment.visit() != null) {
      throw new Failure(Failure.Kind.REFUSED, Texts.text("appointment.refused.visited"));
    }
  }
}
