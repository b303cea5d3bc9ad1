package fr.guichet.model.figures.report;

import java.util.List;

/**
 * What the detail for internal use is made of, read from one state of the entries.
 *
 * @param rows one a request, in the order of the visits
 */
public record InternalDetail(WorkbookHead head, List<InternalRow> rows) {

  public InternalDetail {
    rows = List.copyOf(rows);
  }
}
