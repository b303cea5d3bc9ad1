package fr.guichet.model.closing;

import java.time.LocalDate;

/**
 * One line of the history of a month: it was closed, or opened again.
 *
 * @param at UTC milliseconds
 * @param day of the site
 * @param agent name of who did it
 * @param reopening whether it was opened again
 * @param reason why it was opened again, or closed although a post was behind; empty for none
 */
public record ClosingEvent(
    long at, LocalDate day, String agent, boolean reopening, String reason) {}
