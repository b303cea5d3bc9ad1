package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.Line.Kind;
import fr.guichet.model.figures.WorkbookHead;
import fr.guichet.model.site.Site;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines with which every sheet starts: what it is, whose, and where it comes from. */
final class Head {

  /** Lines above the table's header. */
  static final int LINES = 7;

  private final WorkbookHead head;

  Head(WorkbookHead head) {
    this.head = head;
  }

  /**
   * Columns of the head, so that its words run over empty cells.
   *
   * @param value of the values on the left; their names stand in the first column
   * @param rightName of the names on the right
   * @param rightValue of the values on the right, wide enough for a date
   */
  record Columns(int value, int rightName, int rightValue) {}

  List<Line> lines(String sheet, Columns columns) {
    LocalDateTime at = LocalDateTime.ofInstant(head.exportedAt(), head.site().zone());
    String month = Months.name(head.month());
    return List.of(
        Line.of(Kind.TITLE, new Cell.Text(text("workbook.title", sheet, month))),
        pairs(columns, "site", new Cell.Text(siteName()), "by", Cell.of(head.exportedBy())),
        pairs(columns, "matricule", Cell.of(matricule()), "on", new Cell.Day(at.toLocalDate())),
        pairs(
            columns,
            "period",
            new Cell.Text(text("workbook.head.days", Months.first(head), Months.last(head))),
            "at",
            new Cell.Text(text("workbook.head.time", at.getHour(), at.getMinute()))),
        pairs(
            columns,
            "filters",
            new Cell.Text(text("workbook.head.noFilter")),
            "version",
            Cell.of(head.programVersion())),
        pairs(columns, "log", Cell.of(logHead()), null, Cell.BLANK),
        Line.empty());
  }

  private String siteName() {
    Site site = head.site();
    return site.demonstration() ? text("workbook.head.demonstration", site.name()) : site.name();
  }

  private String matricule() {
    String known = head.site().matricule();
    return known.isEmpty() ? text("workbook.head.unknown") : known;
  }

  private String logHead() {
    return head.logHead().isEmpty() ? text("workbook.head.emptyLog") : head.logHead();
  }

  private static Line pairs(Columns at, String left, Cell value, String right, Cell rightValue) {
    Cell[] cells = new Cell[at.rightValue() + 1];
    Arrays.fill(cells, Cell.BLANK);
    cells[0] = name(left);
    cells[at.value()] = value;
    if (right != null) {
      cells[at.rightName()] = name(right);
      cells[at.rightValue()] = rightValue;
    }
    return new Line(Kind.HEAD, new ArrayList<>(List.of(cells)));
  }

  private static Cell name(String key) {
    return new Cell.Label(text("workbook.head." + key));
  }
}
