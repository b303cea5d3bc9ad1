package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import java.util.ArrayList;
import java.util.List;

/** The sheet « Partenaires »: one line a partner. */
final class PartnersSheet {

  private static final int LABEL_WIDEST = 54;
  private static final Head.Columns HEAD = new Head.Columns(1, 8, 10);

  private PartnersSheet() {}

  private static String name() {
    return text("workbook.sheet.partners");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    GroupTable table = new GroupTable(figures);
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(Line.header(List.of(text("workbook.group.partner")), table.titles()));
    for (GroupFigures partner : figures.partners()) {
      lines.add(new Line(Kind.PLAIN, row(new Cell.Text(partner.label()), table.cells(partner))));
    }
    lines.add(
        new Line(
            Kind.TOTAL,
            row(new Cell.Text(text("workbook.total")), table.total(figures.partners()))));
    SheetContent.Table where =
        new SheetContent.Table(Head.LINES, Head.LINES + figures.partners().size(), true);
    List<Integer> widest = row(LABEL_WIDEST, GroupTable.widest());
    return new SheetContent(name(), lines, widest, where, 0, List.of());
  }

  /** Requests a partner, pointing to the cells of this sheet. */
  static ChartContent chart(MonthFigures figures, ChartContent.Spot spot) {
    List<String> labels = new ArrayList<>();
    List<Double> requests = new ArrayList<>();
    for (GroupFigures partner : figures.partners()) {
      labels.add(partner.label());
      requests.add((double) partner.requests());
    }
    return new ChartContent(
        text("workbook.chart.partners", figures.period().words()),
        ChartContent.Form.LYING,
        spot,
        new ChartContent.Names(range(figures, 0), labels),
        new ChartContent.Numbers(text("workbook.group.requests"), range(figures, 1), requests),
        null);
  }

  private static ChartContent.Range range(MonthFigures figures, int column) {
    int first = Head.LINES + 1;
    return new ChartContent.Range(name(), column, first, first + figures.partners().size() - 1);
  }

  private static <T> List<T> row(T first, List<? extends T> others) {
    List<T> row = new ArrayList<>();
    row.add(first);
    row.addAll(others);
    return row;
  }
}
