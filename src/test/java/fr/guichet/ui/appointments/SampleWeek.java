package fr.guichet.ui.appointments;

import fr.guichet.desk.Desk;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.contact.Person;
import java.time.LocalDate;

/** The week of the drawing. */
final class SampleWeek {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Desk desk;
  private int phone = 100000;

  SampleWeek(Desk desk) {
    this.desk = desk;
  }

  void take() {
    Appointment binet = visitor(0, 9 * 60, 40, 1, "CNAV", "Mme Binet", "Odile");
    visitor(0, 10 * 60, 40, 1, "CNAV", "Mme Roux", "Anne");
    visitor(0, 14 * 60, 40, 0, "CAF", "M. Petit", "Luc");
    visitor(1, 9 * 60 + 15, 40, 0, "DGFIP", "M. et Mme Lenoir", "");
    visitor(1, 10 * 60, 60, 1, "CPAM", "M. Diallo", "Issa");
    visitor(2, 9 * 60, 40, 0, "INT", "Mme Nguyen", "Lan");
    Appointment costa = visitor(3, 10 * 60, 40, 0, "FT", "M. Costa", "Rui");
    visitor(3, 14 * 60 + 30, 40, 1, "MSA", "M. Legrand", "Paul");
    visitor(4, 15 * 60, 40, 1, "JUST", "Mme Faure", "Inès");
    host(0, 11 * 60 + 30, 90, "Conciliateur de justice", 3, 4);
    host(1, 14 * 60, 180, "Mission locale", 5, 0);
    host(4, 9 * 60, 120, "France Rénov’", 2, 6);
    desk.arrivals().arrive(binet.id());
    desk.appointments().settle(costa.id(), Status.CANCELLED);
  }

  Appointment visitor(
      int day, int from, int minutes, int agent, String partner, String name, String first) {
    var slot = new Slot(MONDAY.plusDays(day), from, minutes);
    String number = "063998" + ("" + phone++).substring(1, 5);
    return desk.appointments()
        .save(
            AppointmentDraft.of(slot, desk.duty().agents().get(agent).id())
                .with(d -> d.partner(partner).person(new Person(name, first, number, "", ""))),
            Reach.THIS_ONE);
  }

  private void host(int day, int from, int minutes, String title, int enrolled, int places) {
    var slot = new Slot(MONDAY.plusDays(day), from, minutes);
    Appointment host =
        desk.appointments()
            .save(
                AppointmentDraft.of(slot, null)
                    .with(d -> d.kind(Kind.PERMANENCE).title(title).places(places)),
                Reach.THIS_ONE);
    for (int i = 0; i < enrolled; i++) {
      var person = new Person("M. Inscrit" + (char) ('A' + i), "", "", "", "");
      desk.appointments().save(AppointmentDraft.within(host).withPerson(person), Reach.THIS_ONE);
    }
  }
}
