package fr.guichet.exchange.workbook.sheet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.model.closing.Closing;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.DateWords;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines with which every sheet starts: what it is, whose, and where it comes from. */
public final class Head {

  /** Lines above the table's header. */
  public static final int LINES = 7;

  private final WorkbookHead head;
  private final Closing closing;

  public Head(WorkbookHead head) {
    this(head, null);
  }

  /**
   * @param closing null for a month that is open
   */
  public Head(WorkbookHead head, Closing closing) {
    this.head = head;
    this.closing = closing;
  }

  /**
   * Columns of the head, so that its words run over empty cells.
   *
   * @param value of the values on the left; their names stand in the first column
   * @param rightName of the names on the right
   * @param rightValue of the values on the right, wide enough for a date
   */
  public record Columns(int value, int rightName, int rightValue) {}

  /** The site and the head of the log may be long: nothing stands on their right. */
  public List<Line> lines(String sheet, Columns columns) {
    return List.of(
        Line.of(Kind.TITLE, new Cell.Text(text("workbook.title", sheet, head.period().words()))),
        alone(columns, "site", siteName()),
        pairs(columns, "matricule", matricule(), "by", Cell.of(head.exportedBy())),
        pairs(columns, "period", period(), "on", new Cell.Day(local().toLocalDate()), time()),
        pairs(columns, "filters", noFilter(), "version", Cell.of(head.programVersion())),
        alone(columns, "log", logHead()),
        said().isEmpty() ? Line.empty() : Line.of(Kind.HEAD, new Cell.Text(said())));
  }

  /** In the line that parts the head from the table: the head is as high for every month. */
  private String said() {
    String closed =
        closing == null
            ? ""
            : text("workbook.head.closed", DateWords.numbers(closing.day()), closing.agent());
    String posts = head.posts().isEmpty() ? "" : text("workbook.head.posts", head.posts());
    return Stream.of(closed, posts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private LocalDateTime local() {
    return LocalDateTime.ofInstant(head.exportedAt(), head.site().zone());
  }

  private Cell time() {
    return new Cell.Text(text("workbook.head.time", local().getHour(), local().getMinute()));
  }

  private String period() {
    return text(
        "workbook.head.days",
        DateWords.numbers(head.period().from()),
        DateWords.numbers(head.period().until()));
  }

  private static String noFilter() {
    return text("workbook.head.noFilter");
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

  private static Line alone(Columns at, String name, String value) {
    return new Line(Kind.HEAD, left(at, name, value));
  }

  private static Line pairs(Columns at, String left, String value, String right, Cell... values) {
    List<Cell> cells = left(at, left, value);
    fill(cells, at.rightName());
    cells.add(name(right));
    fill(cells, at.rightValue());
    cells.addAll(List.of(values));
    return new Line(Kind.HEAD, cells);
  }

  private static List<Cell> left(Columns at, String name, String value) {
    List<Cell> cells = new ArrayList<>();
    cells.add(name(name));
    fill(cells, at.value());
    cells.add(new Cell.Text(value));
    return cells;
  }

  private static void fill(List<Cell> cells, int size) {
    while (cells.size() < size) {
      cells.add(Cell.BLANK);
    }
  }

  private static Cell name(String key) {
    return new Cell.Label(text("workbook.head." + key));
  }
}
