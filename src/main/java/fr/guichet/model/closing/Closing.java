package fr.guichet.model.closing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a month was closed and by whom, as it is told.
 *
 * @param at UTC milliseconds
 * @param day of the site
 * @param agent name of who closed it
 */
public record Closing(YearMonth month, long at, LocalDate day, String agent) {}
