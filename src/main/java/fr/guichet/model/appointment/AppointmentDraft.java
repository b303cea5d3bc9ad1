package fr.guichet.model.appointment;

import fr.guichet.model.contact.Person;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An appointment, permanence or workshop as it is typed.
 *
 * @param id of what is changed, null for a new one
 * @param agent id, null for none
 * @param partner code, empty if not known
 * @param procedure code, empty if not known
 * @param title of a permanence or workshop
 * @param contact id of the contact that was chosen or is changed, null for none
 * @param note at most 140 characters
 * @param places 0 when not counted
 * @param within the permanence or workshop that a place is taken in, else null
 * @param repeat null when it happens once
 */
@RecordBuilder
public record AppointmentDraft(
    String id,
    Kind kind,
    Slot slot,
    String agent,
    String partner,
    String procedure,
    String title,
    String contact,
    Person person,
    String note,
    int places,
    int persons,
    String within,
    Repeat repeat)
    implements AppointmentDraftBuilder.With {

  /** The usual length of an appointment, in minutes. */
  public static final int USUAL_MINUTES = 30;

  /** A visitor with an agent, nothing else known yet. */
  public static AppointmentDraft of(Slot slot, String agent) {
    return new AppointmentDraft(
        null, Kind.APPOINTMENT, slot, agent, "", "", "", null, Person.NOBODY, "", 0, 0, null, null);
  }

  /** What an appointment looks like in its form. */
  public static AppointmentDraft of(Booked booked) {
    Appointment of = booked.appointment();
    return new AppointmentDraft(
        of.id(),
        of.kind(),
        of.slot(),
        of.agent(),
        of.partner(),
        of.procedure(),
        of.title(),
        of.contact(),
        booked.person(),
        booked.note(),
        of.places(),
        of.persons(),
        of.within(),
        null);
  }

  /** A place in a permanence or workshop. */
  public static AppointmentDraft within(Appointment permanence) {
    return of(permanence.slot(), permanence.agent())
        .with(
            draft ->
                draft.kind(Kind.ENROLMENT).partner(permanence.partner()).within(permanence.id()));
  }
}
