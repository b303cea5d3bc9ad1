package fr.guichet.exchange.workbook.month;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a sheet that holds several tables, one below the other. Its header is about all of
 * them: it stays in view over each.
 */
final class Tables {

  private final String name;
  private final List<Line> lines;

  /**
   * @param what they are about, such as the period
   */
  Tables(String name, List<Line> head, String what) {
    this.name = name;
    this.lines = new ArrayList<>(head);
    lines.add(Line.header(List.of(what), List.of()));
  }

  /** Begins a table with its name and titles. */
  void begin(String title, List<String> overWords, List<String> overNumbers) {
    if (lines.size() > Head.LINES + 1) {
      lines.add(Line.empty());
    }
    lines.add(Line.of(Kind.SECTION, new Cell.Text(title)));
    lines.add(Line.header(overWords, overNumbers));
  }

  void line(Cell... cells) {
    lines.add(Line.of(Kind.PLAIN, cells));
  }

  void total(Cell... cells) {
    lines.add(Line.of(Kind.TOTAL, cells));
  }

  SheetContent content(List<Integer> widest) {
    SheetContent.Table where = new SheetContent.Table(Head.LINES, lines.size() - 1, false);
    return new SheetContent(name, lines, widest, where, 0, List.of());
  }
}
