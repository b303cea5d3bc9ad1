package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.report.DetailRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sheet « Détail »: one line a request, with nothing that tells who came. */
final class DetailSheet {

  private static final List<String> TITLES =
      List.of(
          "visit",
          "day",
          "half",
          "place",
          "channel",
          "partner",
          "procedure",
          "outcome",
          "cause",
          "target",
          "minutes",
          "origin",
          "after");
  private static final Set<String> NUMBERS = Set.of("visit", "minutes");
  private static final List<Integer> WIDEST =
      List.of(9, 13, 16, 13, 13, 28, 48, 20, 30, 30, 10, 13, 12);
  private static final Head.Columns HEAD = new Head.Columns(2, 6, 7);

  private DetailSheet() {}

  private static String name() {
    return text("workbook.sheet.detail");
  }

  static SheetContent of(List<DetailRow> rows, Head head) {
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(new Line(Kind.HEADER, titles()));
    rows.forEach(row -> lines.add(new Line(Kind.PLAIN, cells(row))));
    lines.add(total(rows));
    SheetContent.Table where = new SheetContent.Table(Head.LINES, Head.LINES + rows.size(), true);
    return new SheetContent(name(), lines, WIDEST, where, 0, List.of());
  }

  /** The titles of the columns. */
  static List<Cell> titles() {
    return TITLES.stream().map(DetailSheet::title).toList();
  }

  static List<Integer> widest() {
    return WIDEST;
  }

  private static Cell title(String key) {
    String title = text("workbook.detail." + key);
    return NUMBERS.contains(key) ? new Cell.NumberTitle(title) : new Cell.Text(title);
  }

  /** What is told of a request. */
  static List<Cell> cells(DetailRow row) {
    return List.of(
        Cell.of(row.visitNumber()),
        new Cell.Day(row.when().day()),
        new Cell.Text(text("half." + row.when().half())),
        new Cell.Text(text(place(row))),
        new Cell.Text(text("channel." + row.channel())),
        new Cell.Text(row.partner()),
        Cell.of(row.procedure()),
        new Cell.Text(text("outcome." + row.outcome())),
        row.cause() == null ? Cell.BLANK : new Cell.Text(text("cause." + row.cause())),
        Cell.of(row.target()),
        new Cell.Decimal(row.length().minutes()),
        new Cell.Text(text("origin." + row.length().origin())),
        row.when().enteredAfter() ? new Cell.Text(text("workbook.detail.yes")) : Cell.BLANK);
  }

  private static String place(DetailRow row) {
    return row.channel().remote() ? "place.remote" : "place." + row.place();
  }

  private static Line total(List<DetailRow> rows) {
    long shares = rows.stream().mapToLong(row -> row.length().minuteShares()).sum();
    Cell[] cells = new Cell[TITLES.size()];
    Arrays.fill(cells, Cell.BLANK);
    cells[0] = new Cell.Text(text("workbook.total"));
    cells[TITLES.indexOf("procedure")] = new Cell.Text(text("workbook.detail.requests"));
    cells[TITLES.indexOf("outcome")] = Cell.of(rows.size());
    cells[TITLES.indexOf("minutes")] = new Cell.Decimal((double) shares / GroupFigures.SHARES);
    return new Line(Kind.TOTAL, Stream.of(cells).toList());
  }
}
