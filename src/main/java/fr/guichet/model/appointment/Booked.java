package fr.guichet.model.appointment;

import fr.guichet.model.contact.Person;

/**
 * An appointment with its contact opened.
 *
 * @param person NOBODY without a contact, or once it is erased
 * @param note empty if none
 * @param enrolled places taken in a permanence or workshop
 */
public record Booked(Appointment appointment, Person person, String note, int enrolled) {

  public Slot slot() {
    return appointment.slot();
  }

  public String id() {
    return appointment.id();
  }
}
