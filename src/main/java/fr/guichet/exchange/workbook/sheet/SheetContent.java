package fr.guichet.exchange.workbook.sheet;

import java.util.List;

/**
 * A sheet as data, in no file format: each format has one writer for all sheets.
 *
 * @param name on the tab, in the header of the page and in references
 * @param lines from the first on
 * @param widest characters of each column at most; a longer text goes on below
 * @param table where the table is
 * @param pageBreak line before which a new page starts, 0 for none
 * @param charts drawn beside or below the lines
 */
public record SheetContent(
    String name,
    List<Line> lines,
    List<Integer> widest,
    Table table,
    int pageBreak,
    List<ChartContent> charts) {

  /**
   * The lines of the table.
   *
   * @param header index of its header line: it and what is above stay in view
   * @param last index of its last line, totals left out; the header's when there is none
   * @param filtered whether each column has a filter, and the header is printed on each page
   */
  public record Table(int header, int last, boolean filtered) {}

  public SheetContent {
    widest = List.copyOf(widest);
    charts = List.copyOf(charts);
  }

  public int columns() {
    return widest.size();
  }
}
