package fr.guichet.model.closing;

import fr.guichet.model.figures.MonthFigures;

/**
 * The figures of a month, with what they are: frozen at its closing, or recomputed.
 *
 * @param closing null while the month is open
 * @param united the posts that are in the figures
 * @param recomputed whether the figures are those of now; always so while the month is open
 */
public record MonthView(MonthFigures figures, Closing closing, boolean recomputed, United united) {

  /** The figures of a month, or of another period, that is not closed. */
  public static MonthView open(MonthFigures figures, United united) {
    return new MonthView(figures, null, true, united);
  }

  /** The same at a site of one post. */
  public static MonthView open(MonthFigures figures) {
    return open(figures, United.ALONE);
  }

  public boolean closed() {
    return closing != null;
  }

  /** {@code CLOSED} or {@code OPEN}, as other programs read it. */
  public String state() {
    return closed() ? "CLOSED" : "OPEN";
  }
}
