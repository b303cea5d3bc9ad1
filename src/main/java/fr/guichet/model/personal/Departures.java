package fr.guichet.model.personal;

import java.time.LocalDate;

/**
 * How many left, or were told, on a day for one reason; nobody's name.
 *
 * @param begun whether they were visits or forms that were begun and never saved, whose time was up
 * @param count contacts, files for {@link PersonalEvent.Kind#FILE}, or what was begun
 * @param notes of appointments and follow-ups, reasons of postponements
 */
public record Departures(
    LocalDate day, PersonalEvent.Kind kind, boolean begun, int count, int notes) {}
