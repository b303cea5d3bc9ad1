package fr.guichet.model.takeover;

import java.util.List;

/**
 * A sheet of a file as text, nothing decided about it yet.
 *
 * @param sheet name of the sheet, empty for a text file
 * @param fingerprint SHA-256 in hexadecimal: of the file, or of the file and the sheet's name where
 *     there are several sheets
 * @param rows the rows that hold something, in the order of the file
 */
public record Table(String fileName, String sheet, String fingerprint, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row that holds something.
   *
   * @param line number of the row as a spreadsheet shows it, from 1
   * @param cells stripped texts; empty for an empty cell, short of trailing empty cells
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of a column, empty beyond the last one. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
