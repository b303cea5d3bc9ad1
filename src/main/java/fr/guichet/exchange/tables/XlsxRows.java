package fr.guichet.exchange.tables;

import fr.guichet.model.takeover.FormulaError;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a sheet's XML and gathers its rows; merged cells come after them. */
final class XlsxRows extends DefaultHandler {

  private static final int LONGEST_VALUE = 40_000;

  private final XlsxCells cells;
  private final RowCollector rows;
  private final StringBuilder value = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private int line;
  private int column;
  private String type;
  private String style;
  private boolean inValue;
  private boolean formula;
  private boolean valued;

  XlsxRows(XlsxCells cells, RowCollector rows) {
    this.cells = cells;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes marks) {
    switch (name) {
      case "row" -> {
        String number = marks.getValue("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        column = -1;
        row = new ArrayList<>();
      }
      case "c" -> {
        String place = marks.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = marks.getValue("t");
        style = marks.getValue("s");
        value.setLength(0);
        formula = false;
        valued = false;
      }
      case "f" -> formula = true;
      case "v", "t" -> {
        inValue = true;
        valued = true;
      }
      case "mergeCell" -> spread(CellRangeAddress.valueOf(marks.getValue("ref")));
      default -> {}
    }
  }

  private void spread(CellRangeAddress merged) {
    rows.spread(merged.getFirstColumn(), merged.getFirstRow() + 1, merged.getLastRow() + 1);
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inValue && value.length() < LONGEST_VALUE) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "c" -> place(text());
      case "row" -> rows.add(line, row);
      default -> {}
    }
  }

  /** A formula that no spreadsheet has computed has no value at all; one may well be empty. */
  private String text() {
    return formula && !valued
        ? FormulaError.NOT_COMPUTED
        : cells.text(type, style, value.toString());
  }

  private void place(String text) {
    if (text.isEmpty() || column >= RowCollector.MOST_COLUMNS) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }
}
