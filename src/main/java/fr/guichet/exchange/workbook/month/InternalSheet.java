package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.sites.Communes;
import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.report.InternalDetail;
import fr.guichet.model.figures.report.InternalRow;
import fr.guichet.model.visit.VisitorProfile;
import java.util.ArrayList;
import java.util.List;

/** The detail for internal use: each request with what was noted, under a warning. */
final class InternalSheet {

  private static final List<String> TITLES =
      List.of("time", "agent", "persons", "age", "gender", "status", "commune", "first");
  private static final List<Integer> WIDEST = List.of(9, 12, 11, 18, 10, 24, 30, 10);
  private static final Head.Columns HEAD = new Head.Columns(2, 6, 7);
  private static final int MINUTES = 60;

  private InternalSheet() {}

  private static String name() {
    return text("workbook.sheet.internal");
  }

  static SheetContent of(InternalDetail detail) {
    List<Line> lines = new ArrayList<>(new Head(detail.head()).lines(name(), HEAD));
    lines.set(Head.LINES - 1, Line.of(Kind.SECTION, new Cell.Text(text("workbook.internal"))));
    lines.add(new Line(Kind.HEADER, titles()));
    detail.rows().forEach(row -> lines.add(new Line(Kind.PLAIN, cells(row))));
    int last = Head.LINES + detail.rows().size();
    List<Integer> widest = new ArrayList<>(DetailSheet.widest());
    widest.addAll(WIDEST);
    SheetContent.Table where = new SheetContent.Table(Head.LINES, last, true);
    return new SheetContent(name(), lines, widest, where, 0, List.of());
  }

  /** The first one says it again, for a file that has no head. */
  private static List<Cell> titles() {
    List<Cell> titles = new ArrayList<>(DetailSheet.titles());
    titles.set(0, new Cell.NumberTitle(text("workbook.internal.visit")));
    for (String title : TITLES) {
      String words = text("workbook.internal." + title);
      titles.add(title.equals("persons") ? new Cell.NumberTitle(words) : new Cell.Text(words));
    }
    return titles;
  }

  private static List<Cell> cells(InternalRow row) {
    List<Cell> cells = new ArrayList<>(DetailSheet.cells(row.row()));
    VisitorProfile who = row.profile();
    int minute = row.minuteOfDay();
    cells.add(new Cell.Text(text("workbook.internal.at", minute / MINUTES, minute % MINUTES)));
    cells.add(Cell.of(row.agent()));
    cells.add(Cell.of(row.persons()));
    cells.add(asked("counter.public.age.", who.age()));
    cells.add(asked("counter.public.gender.", who.gender()));
    cells.add(Cell.of(who.status()));
    cells.add(Cell.of(commune(who.commune())));
    cells.add(asked("counter.public.firstVisit.", who.firstVisit()));
    return cells;
  }

  private static Cell asked(String key, Object answer) {
    return answer == null ? Cell.BLANK : new Cell.Text(text(key + answer));
  }

  /** By its name where it was noted by its code. */
  private static String commune(String noted) {
    return noted.matches("\\d[0-9AB]\\d{3}")
        ? Communes.official().byInsee(noted).map(commune -> commune.name()).orElse(noted)
        : noted;
  }
}
