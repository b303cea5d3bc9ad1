package fr.guichet.model.figures.report;

import fr.guichet.model.figures.MonthFigures;
import java.util.List;

/**
 * What a month's file is made of, read from one state of the entries.
 *
 * @param detail one row a request, in the order of the visits
 * @param order keys of the figures to report, in the order that the site wants
 */
public record MonthReport(
    MonthFigures figures, WorkbookHead head, List<DetailRow> detail, List<String> order) {

  public MonthReport {
    detail = List.copyOf(detail);
    order = List.copyOf(order);
  }

  /** With the figures to report in their usual order. */
  public MonthReport(MonthFigures figures, WorkbookHead head, List<DetailRow> detail) {
    this(figures, head, detail, List.of());
  }
}
