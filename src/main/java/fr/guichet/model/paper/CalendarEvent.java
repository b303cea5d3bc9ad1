package fr.guichet.model.paper;

import fr.guichet.model.appointment.Slot;

/**
 * An event of a calendar file.
 *
 * @param uid what the file calls it, the same each time
 * @param slot in the site's local time
 * @param place empty if none
 */
public record CalendarEvent(String uid, String title, Slot slot, String place) {

  /** What follows the id of an appointment in the uid of an event that this program wrote. */
  public static final String OURS = "@guichet";
}
