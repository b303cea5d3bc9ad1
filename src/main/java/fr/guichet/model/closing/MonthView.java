package fr.guichet.model.closing;

import fr.guichet.model.figures.MonthFigures;

/**
 * The figures of a month, with what they are: frozen at its closing, or recomputed.
 *
 * @param closing null while the month is open
 * @param recomputed whether the figures are those of now; always so while the month is open
 */
public record MonthView(MonthFigures figures, Closing closing, boolean recomputed) {

  /** The figures of a month, or of another period, that is not closed. */
  public static MonthView open(MonthFigures figures) {
    return new MonthView(figures, null, true);
  }

  public boolean closed() {
    return closing != null;
  }

  /** {@code CLOSED} or {@code OPEN}, as other programs read it. */
  public String state() {
    return closed() ? "CLOSED" : "OPEN";
  }
}
