package fr.guichet.exchange.workbook.sheet;

import fr.guichet.exchange.workbook.sheet.Line.Kind;
import java.util.Arrays;
import java.util.List;

/** Widths of columns and heights of lines that show the content, counted in digits. */
public final class Widths {

  private static final double LEAST = 9;

  private static final int TITLE_ROWS = 3;

  /** Left and right of the words, their indent included. */
  private static final double PADDING = 2.4;

  /** Left of a title over numbers, which ends where its column does: the next one begins there. */
  private static final double APART = 1.5;

  /** Widths of letters are rounded up here: a spreadsheet may hold more of them on a row. */
  private static final double NARROWER = 0.9;

  private static final double ROUNDING = 0.001;

  private final SheetContent sheet;
  private final double[] widths;

  public Widths(SheetContent sheet) {
    this.sheet = sheet;
    this.widths = new double[sheet.columns()];
    Arrays.fill(widths, LEAST);
    sheet.lines().forEach(this::widen);
    for (int column = 0; column < widths.length; column++) {
      part(column);
    }
  }

  /** Wide enough that no row of a title over numbers touches what stands left of it. */
  private void part(int column) {
    double before;
    do {
      before = widths[column];
      sheet.lines().stream()
          .filter(line -> line.kind() == Kind.HEADER && column < line.cells().size())
          .map(line -> line.cells().get(column))
          .filter(Cell.NumberTitle.class::isInstance)
          .mapToDouble(title -> longestRow(title.shown(), widths[column]) + APART)
          .forEach(wanted -> widths[column] = Math.max(widths[column], wanted));
    } while (widths[column] > before + ROUNDING);
  }

  /** The longest row of a title, laid out as a spreadsheet does that holds most on each. */
  private static double longestRow(String title, double room) {
    double space = TextWidth.of(" ", true);
    double longest = 0;
    double used = 0;
    for (String word : title.split(" ")) {
      double width = TextWidth.of(word, true);
      boolean fits = (used + space + width) * NARROWER <= room;
      used = used > 0 && fits ? used + space + width : width;
      longest = Math.max(longest, used);
    }
    return longest;
  }

  /** Digits that fit in a column. */
  public double of(int column) {
    return widths[column];
  }

  /** Rows of words that a line of the sheet needs. */
  int rows(Line line) {
    int rows = 1;
    for (int column = 0; column < line.cells().size() && wraps(line.kind()); column++) {
      double room = widths[column] - PADDING;
      rows = Math.max(rows, rows(shown(line.cells().get(column)), room, bold(line.kind())));
    }
    // the arrows of the filters take the last row of the titles for themselves
    return line.kind() == Kind.HEADER && sheet.table().filtered() ? rows + 1 : rows;
  }

  private static boolean wraps(Kind kind) {
    return kind == Kind.HEADER || kind == Kind.PLAIN || kind == Kind.TOTAL;
  }

  private static boolean bold(Kind kind) {
    return kind == Kind.HEADER || kind == Kind.TOTAL;
  }

  private void widen(Line line) {
    List<Cell> cells = line.cells();
    for (int column = 0; column < Math.min(cells.size(), widths.length); column++) {
      double wanted = wanted(line, column);
      double most = Math.max(LEAST, sheet.widest().get(column));
      widths[column] = Math.max(widths[column], Math.min(wanted, most));
    }
  }

  private static double wanted(Line line, int column) {
    Kind kind = line.kind();
    Cell cell = line.cells().get(column);
    return switch (kind) {
      case TITLE, SECTION -> 0;
      case HEAD ->
          cell instanceof Cell.Day || isBeside(line, column)
              ? TextWidth.of(shown(cell), false) + PADDING
              : 0;
      case HEADER -> title(shown(cell)) + PADDING;
      case PLAIN, TOTAL -> TextWidth.of(shown(cell), kind == Kind.TOTAL) + PADDING;
    };
  }

  /** Words of the head run over blank cells; they cannot run over what stands beside them. */
  private static boolean isBeside(Line line, int column) {
    boolean last = column + 1 >= line.cells().size();
    return !last && !(line.cells().get(column + 1) instanceof Cell.Blank);
  }

  private static String shown(Cell cell) {
    return cell instanceof Cell.Label(String text) ? "  " + text : cell.shown();
  }

  /** Words laid out greedily, as spreadsheets do; a word longer than the column is broken. */
  private static int rows(String text, double room, boolean bold) {
    double space = TextWidth.of(" ", bold);
    int rows = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double width = TextWidth.of(word, bold);
      if (used > 0 && used + space + width > room + ROUNDING) {
        rows++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      while (used > room + ROUNDING) {
        rows++;
        used -= room;
      }
    }
    return rows;
  }

  /** Titles take some rows rather than all the width. */
  private static double title(String title) {
    double longestWord =
        Arrays.stream(title.split(" "))
            .mapToDouble(word -> TextWidth.of(word, true))
            .max()
            .orElse(0);
    return Math.max(longestWord, TextWidth.of(title, true) / TITLE_ROWS);
  }
}
