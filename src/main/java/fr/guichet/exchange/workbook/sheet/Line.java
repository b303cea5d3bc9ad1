package fr.guichet.exchange.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/** One line of a sheet: what it is for, and its cells from the first column on. */
public record Line(Kind kind, List<Cell> cells) {

  /** What a line is for; its look follows. */
  public enum Kind {
    TITLE,
    HEAD,
    HEADER,
    SECTION,
    PLAIN,
    TOTAL
  }

  public Line {
    cells = List.copyOf(cells);
  }

  public static Line of(Kind kind, Cell... cells) {
    return new Line(kind, List.of(cells));
  }

  /** Titles over words, then over numbers. */
  public static Line header(List<String> overWords, List<String> overNumbers) {
    List<Cell> cells = new ArrayList<>();
    overWords.forEach(title -> cells.add(new Cell.Text(title)));
    overNumbers.forEach(title -> cells.add(new Cell.NumberTitle(title)));
    return new Line(Kind.HEADER, cells);
  }

  public static Line empty() {
    return new Line(Kind.PLAIN, List.of());
  }

  /** Whether its cells count for the widths of the columns: titles and heads may run over. */
  boolean inTable() {
    return kind != Kind.TITLE && kind != Kind.HEAD;
  }
}
