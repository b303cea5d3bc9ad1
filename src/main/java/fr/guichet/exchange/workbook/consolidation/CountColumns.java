package fr.guichet.exchange.workbook.consolidation;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.visit.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Requests, each outcome, and both rates with their denominators. */
final class CountColumns {

  private static final int WIDEST = 15;

  private CountColumns() {}

  static List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add(text("workbook.group.requests"));
    for (Outcome outcome : Outcome.values()) {
      titles.add(text("outcomes." + outcome));
    }
    titles.add(text("workbook.group.strict"));
    titles.add(text("workbook.group.closed"));
    titles.add(text("workbook.group.excludingPlanned"));
    return titles;
  }

  static List<Integer> widest() {
    return Collections.nCopies(titles().size(), WIDEST);
  }

  static List<Cell> cells(OutcomeCounts counts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(counts.requests()));
    for (Outcome outcome : Outcome.values()) {
      cells.add(Cell.of(counts.of(outcome)));
    }
    cells.add(Cell.of(counts.strictRate()));
    cells.add(Cell.of(counts.rateExcludingPlanned().denominator()));
    cells.add(Cell.of(counts.rateExcludingPlanned()));
    return cells;
  }
}
