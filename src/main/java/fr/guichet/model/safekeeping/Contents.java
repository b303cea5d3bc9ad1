package fr.guichet.model.safekeeping;

import java.time.LocalDate;

/**
 * What a file holds, for whoever chooses which one to bring back.
 *
 * @param site its name, empty while the file has none
 * @param lastVisit day of the last visit, null without any
 * @param logRows rows of the log of changes: of two files of one site, the one with more is later,
 *     whatever the clock said
 */
public record Contents(
    String site, int visits, int requests, int appointments, LocalDate lastVisit, long logRows) {}
