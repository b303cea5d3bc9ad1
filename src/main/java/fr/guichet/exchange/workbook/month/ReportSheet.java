package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.report.ToReport;
import java.util.ArrayList;
import java.util.List;

/** The sheet « À reporter »: the figures in the order in which the site types them elsewhere. */
final class ReportSheet {

  private static final Head.Columns HEAD = new Head.Columns(1, 2, 3);
  private static final List<Integer> WIDEST = List.of(20, 70, 24);

  private ReportSheet() {}

  private static String name() {
    return text("workbook.sheet.report");
  }

  static SheetContent of(List<ToReport.Figure> figures, Head head) {
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(
        new Line(
            Kind.HEADER,
            List.of(
                new Cell.NumberTitle(text("workbook.report.place")),
                new Cell.Text(text("workbook.report.figure")),
                new Cell.NumberTitle(text("workbook.report.value")))));
    for (int place = 0; place < figures.size(); place++) {
      ToReport.Figure figure = figures.get(place);
      lines.add(
          Line.of(
              Kind.PLAIN,
              Cell.of(place + 1),
              new Cell.Text(figure.label()),
              Cell.of(figure.number())));
    }
    SheetContent.Table where = new SheetContent.Table(Head.LINES, lines.size() - 1, true);
    return new SheetContent(name(), lines, WIDEST, where, 0, List.of());
  }
}
