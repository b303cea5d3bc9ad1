package fr.guichet.model.closing;

import fr.guichet.model.text.FreeText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A month as it was closed: its figures and the outcome of each of its requests do not move any
 * more. One that was reopened keeps what was closed until it is closed again.
 *
 * @param closedAt UTC milliseconds
 * @param closedDay day of the site
 * @param agent id of who closed it
 * @param figures every figure of the month, as JSON that a later program can still read
 * @param outcomes {@link FrozenOutcomes}, as JSON
 * @param reopening null while it is closed
 */
public record ClosedMonth(
    YearMonth month,
    long closedAt,
    LocalDate closedDay,
    String agent,
    String figures,
    String outcomes,
    Reopening reopening) {

  /**
   * Why a closed month was opened again.
   *
   * @param at UTC milliseconds
   * @param day of the site
   * @param agent id of who did it
   */
  public record Reopening(long at, LocalDate day, String agent, String reason) {

    public Reopening {
      Objects.requireNonNull(day);
      if (agent.isBlank() || reason.isBlank() || !FreeText.isKept(reason)) {
        throw new IllegalArgumentException("A month is reopened by somebody, with a reason");
      }
    }
  }

  public ClosedMonth {
    Objects.requireNonNull(month);
    Objects.requireNonNull(closedDay);
    if (agent.isBlank() || figures.isBlank() || outcomes.isBlank()) {
      throw new IllegalArgumentException("A closed month needs its figures and who closed it");
    }
  }

  /** Whether it is closed now. */
  public boolean closed() {
    return reopening == null;
  }

  public ClosedMonth reopened(Reopening by) {
    return new ClosedMonth(month, closedAt, closedDay, agent, figures, outcomes, by);
  }
}
