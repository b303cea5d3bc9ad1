package fr.guichet.model.department;

import java.time.YearMonth;

/**
 * Something to ask a site about.
 *
 * @param matricule empty where the site has none
 * @param site its name, empty where it is not known
 * @param detail in French: which file, which day
 */
public record Remark(String matricule, String site, YearMonth month, State state, String detail) {

  /** What there is to ask, the most pressing first. */
  public enum State {
    /** No file, and the day by which it was due is past. */
    MISSING,
    /** Files that say different things: none is counted. */
    CONFLICT,
    /** Counted, made after the day by which it was due. */
    LATE,
    /** Counted, its month is not closed. */
    OPEN,
    /** Counted, not on the list of expected sites. */
    UNEXPECTED,
    /** No file yet, and it is not due yet. */
    NOT_DUE
  }
}
