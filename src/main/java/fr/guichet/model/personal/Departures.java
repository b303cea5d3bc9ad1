package fr.guichet.model.personal;

import java.time.LocalDate;

/**
 * How many left, or were told, on a day for one reason; nobody's name.
 *
 * @param count contacts, or files for {@link PersonalEvent.Kind#FILE}
 * @param notes of appointments and follow-ups, reasons of postponements
 */
public record Departures(LocalDate day, PersonalEvent.Kind kind, int count, int notes) {}
