package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.DataCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet « Données »: the long form that the département adds up. Codes, not labels: they never
 * change; an empty procedure stands for those of the partner that are too thin to be told.
 */
final class DataSheet {

  private static final Head.Columns HEAD = new Head.Columns(1, 4, 5);
  private static final List<String> TITLES =
      List.of("matricule", "mois", "partenaire", "demarche", "resultat");
  private static final List<Integer> WIDEST = List.of(20, 14, 16, 24, 26, 14);

  private DataSheet() {}

  private static String name() {
    return text("workbook.sheet.data");
  }

  static SheetContent of(List<DataCell> cells, String matricule, Head head) {
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(Line.header(TITLES, List.of("n")));
    for (DataCell cell : cells) {
      lines.add(
          Line.of(
              Kind.PLAIN,
              Cell.of(matricule),
              new Cell.Text(cell.month().toString()),
              new Cell.Text(cell.partner()),
              Cell.of(cell.procedure()),
              new Cell.Text(cell.outcome().name()),
              Cell.of(cell.requests())));
    }
    SheetContent.Table where = new SheetContent.Table(Head.LINES, lines.size() - 1, true);
    return new SheetContent(name(), lines, WIDEST, where, 0, List.of());
  }
}
