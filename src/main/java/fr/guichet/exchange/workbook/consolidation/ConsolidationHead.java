package fr.guichet.exchange.workbook.consolidation;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import java.util.List;

/**
 * The lines with which every sheet of a consolidation starts.
 *
 * @param period in words
 * @param files what was read and what counts
 * @param deadline what « late » means
 * @param made when, with which version
 */
record ConsolidationHead(String period, String files, String deadline, String made) {

  /** Lines above the table's header. */
  static final int LINES = 6;

  List<Line> lines(String sheet) {
    return List.of(
        Line.of(Kind.TITLE, new Cell.Text(text("workbook.title", sheet, period))),
        words(files),
        words(deadline),
        words(text("consolidation.missing")),
        words(made),
        Line.empty());
  }

  private static Line words(String words) {
    return Line.of(Kind.HEAD, new Cell.Text(words));
  }
}
