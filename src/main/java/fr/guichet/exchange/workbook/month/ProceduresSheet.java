package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet « Démarches »: one line a procedure, those of a partner together. */
final class ProceduresSheet {

  private static final int PARTNER_WIDEST = 34;
  private static final int LABEL_WIDEST = 50;
  private static final Head.Columns HEAD = new Head.Columns(1, 9, 11);

  private ProceduresSheet() {}

  private static String name() {
    return text("workbook.sheet.procedures");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    GroupTable table = new GroupTable(figures);
    Map<String, String> partners =
        figures.partners().stream()
            .collect(Collectors.toMap(GroupFigures::code, GroupFigures::label));
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(Line.header(titles(), table.titles()));
    for (GroupFigures procedure : figures.procedures()) {
      String partner = partners.getOrDefault(procedure.partner(), procedure.partner());
      List<Cell> labels = List.of(new Cell.Text(partner), new Cell.Text(procedure.label()));
      lines.add(new Line(Kind.PLAIN, row(labels, table.cells(procedure))));
    }
    List<Cell> total = List.of(new Cell.Text(text("workbook.total")), Cell.BLANK);
    lines.add(new Line(Kind.TOTAL, row(total, table.total(figures.procedures()))));
    SheetContent.Table where =
        new SheetContent.Table(Head.LINES, Head.LINES + figures.procedures().size(), true);
    List<Integer> widest = row(List.of(PARTNER_WIDEST, LABEL_WIDEST), GroupTable.widest());
    return new SheetContent(name(), lines, widest, where, 0, List.of());
  }

  private static List<String> titles() {
    return List.of(text("workbook.group.partner"), text("workbook.group.procedure"));
  }

  private static <T> List<T> row(List<T> labels, List<T> others) {
    List<T> row = new ArrayList<>(labels);
    row.addAll(others);
    return row;
  }
}
