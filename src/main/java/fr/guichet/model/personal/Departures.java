package fr.guichet.model.personal;

import java.time.LocalDate;

/** How many left, or were told, on a day for one reason; nobody's name. */
public record Departures(LocalDate day, PersonalEvent.Kind kind, int count) {}
