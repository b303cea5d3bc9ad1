package fr.guichet.exchange.workbook;

import fr.guichet.exchange.workbook.Line.Kind;
import java.util.List;
import java.util.Locale;

/** Widths of columns and heights of lines that show the content, counted in characters. */
final class Widths {

  private static final int LEAST = 7;

  /** The arrow of a filter covers the end of a title. */
  private static final int ARROW = 3;

  private static final int DAY = 11;

  private final SheetContent sheet;
  private final int[] widths;

  Widths(SheetContent sheet) {
    this.sheet = sheet;
    this.widths = new int[sheet.columns()];
    java.util.Arrays.fill(widths, LEAST);
    sheet.lines().forEach(this::widen);
  }

  /** Characters of a column. */
  int of(int column) {
    return widths[column];
  }

  /** Lines of text that a line of the sheet needs. */
  int rows(Line line) {
    if (!line.inTable() || line.kind() == Kind.SECTION) {
      return 1;
    }
    int most = 1;
    for (int column = 0; column < line.cells().size(); column++) {
      if (line.cells().get(column) instanceof Cell.Text(String text)) {
        most = Math.max(most, rows(text, room(line.kind(), widths[column])));
      }
    }
    return most;
  }

  private void widen(Line line) {
    if (line.kind() == Kind.TITLE || line.kind() == Kind.SECTION) {
      return;
    }
    List<Cell> cells = line.cells();
    for (int column = 0; column < Math.min(cells.size(), widths.length); column++) {
      int wanted = wanted(line.kind(), cells.get(column));
      int most = sheet.widest().get(column);
      widths[column] = Math.max(widths[column], Math.min(wanted, most));
    }
  }

  private int wanted(Kind kind, Cell cell) {
    if (kind == Kind.HEAD) {
      return cell instanceof Cell.Day ? DAY : 0;
    }
    if (kind == Kind.HEADER && cell instanceof Cell.Text(String title)) {
      return longestWord(title) + (sheet.table().filtered() ? ARROW : 1);
    }
    return shown(cell).length() + 2;
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Blank() -> "";
      case Cell.Text(String text) -> text;
      case Cell.Label(String text) -> text;
      case Cell.Whole(long value) -> String.format(Locale.FRANCE, "%,d", value);
      case Cell.Decimal(double value) -> String.format(Locale.FRANCE, "%,.1f", value);
      case Cell.Percent(double value) -> String.format(Locale.FRANCE, "%.1f %%", value * 100);
      case Cell.Day _ -> "00/00/0000";
    };
  }

  private int room(Kind kind, int width) {
    boolean arrow = kind == Kind.HEADER && sheet.table().filtered();
    return Math.max(1, width - (arrow ? ARROW : 1));
  }

  /** Words laid out greedily, as spreadsheets do; a word longer than the column is broken. */
  private static int rows(String text, int room) {
    int rows = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = used == 0 ? word.length() : used + 1 + word.length();
      if (needed > room && used > 0) {
        rows++;
        needed = word.length();
      }
      rows += (needed - 1) / room;
      used = needed > room ? (needed - 1) % room + 1 : needed;
    }
    return rows;
  }

  private static int longestWord(String title) {
    int longest = 0;
    for (String word : title.split("[ ]")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
