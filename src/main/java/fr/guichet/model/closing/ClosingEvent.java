package fr.guichet.model.closing;

import java.time.LocalDate;

/**
 * One line of the history of a month: it was closed, or opened again.
 *
 * @param at UTC milliseconds
 * @param day of the site
 * @param agent name of who did it
 * @param reason why it was opened again; empty for a closing
 */
public record ClosingEvent(long at, LocalDate day, String agent, String reason) {

  public boolean reopening() {
    return !reason.isEmpty();
  }
}
