package fr.guichet.model.paper;

import fr.guichet.model.appointment.Slot;

/**
 * An event of a calendar file.
 *
 * @param uid what the file calls it, the same each time
 * @param slot in the site's local time
 * @param place empty if none
 * @param cancelled whether the calendar says that it does not take place
 */
public record CalendarEvent(String uid, String title, Slot slot, String place, boolean cancelled) {

  /** What follows the id of an appointment in the uid of an event that this program wrote. */
  public static final String OURS = "@guichet";

  /** One that takes place. */
  public CalendarEvent(String uid, String title, Slot slot, String place) {
    this(uid, title, slot, place, false);
  }
}
