package fr.guichet.exchange.workbook.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.GridNotes;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.grid.LabelGrid;
import java.util.ArrayList;
import java.util.List;

/** The label's grid as a sheet: one line a criterion, then the figures that the program knows. */
final class GridSheet {

  private static final List<Integer> WIDEST = List.of(20, 60, 14, 60, 12);
  private static final Head.Columns HEAD = new Head.Columns(1, 3, 4);

  private final LabelGrid grid;
  private final List<Line> lines = new ArrayList<>();

  private GridSheet(LabelGrid grid) {
    this.grid = grid;
  }

  static SheetContent of(LabelGrid grid) {
    return new GridSheet(grid).content();
  }

  private SheetContent content() {
    String name = text("grid.title");
    lines.addAll(new Head(grid.head()).lines(name, HEAD));
    lines.add(
        Line.header(
            List.of(
                title("topic"), title("criterion"), title("answer"), title("proof"), title("day")),
            List.of()));
    grid.criteria().forEach(criterion -> lines.add(line(criterion)));
    int last = lines.size() - 1;
    lines.add(Line.empty());
    lines.add(section(title("figures")));
    grid.figures().forEach(figure -> lines.add(line(figure)));
    lines.add(Line.empty());
    GridNotes.of(grid).forEach(note -> lines.add(Line.of(Kind.HEAD, new Cell.Text(note))));
    var table = new SheetContent.Table(Head.LINES, last, true);
    return new SheetContent(name, lines, WIDEST, table, 0, List.of());
  }

  private static String title(String key) {
    return text("grid.column." + key);
  }

  private static Line section(String words) {
    return Line.of(Kind.SECTION, new Cell.Text(words));
  }

  private static Line line(Criterion criterion) {
    GridEntry entry = criterion.entry();
    return Line.of(
        Kind.PLAIN,
        new Cell.Text(text("grid.topic." + criterion.topic())),
        new Cell.Text(criterion.wording()),
        new Cell.Text(GridNotes.answer(entry)),
        Cell.of(entry.proof()),
        entry.day() == null ? Cell.BLANK : new Cell.Day(entry.day()));
  }

  private static Line line(KnownFigure figure) {
    return Line.of(
        Kind.PLAIN,
        new Cell.Label(text("grid.fact." + figure.fact())),
        new Cell.Text(figure.name()),
        value(figure),
        new Cell.Text(figure.reading()));
  }

  private static Cell value(KnownFigure figure) {
    if (figure.value() == null) {
      return new Cell.Text(figure.shown());
    }
    return switch (figure.unit()) {
      case SHARE -> new Cell.Percent(figure.value());
      case COUNT -> new Cell.Whole(Math.round(figure.value()));
      default -> new Cell.Decimal(figure.value());
    };
  }
}
