package fr.guichet.model.closing;

import fr.guichet.model.figures.report.MonthReport;

/**
 * What the file of a month is made of, and whether it was closed.
 *
 * @param report frozen figures for a closed month; its detail is always of today
 * @param closing null while it is open
 * @param since null while it is open
 */
public record MonthBook(MonthReport report, Closing closing, SinceClosing since) {

  /** The file of what was never closed. */
  public static MonthBook open(MonthReport report) {
    return new MonthBook(report, null, null);
  }
}
