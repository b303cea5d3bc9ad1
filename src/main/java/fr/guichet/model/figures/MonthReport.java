package fr.guichet.model.figures;

import java.util.List;

/**
 * What a month's file is made of, read from one state of the entries.
 *
 * @param detail one row a request, in the order of the visits
 */
public record MonthReport(MonthFigures figures, WorkbookHead head, List<DetailRow> detail) {

  public MonthReport {
    detail = List.copyOf(detail);
  }
}
