package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.visit.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of figures that partners and procedures share. */
final class GroupTable {

  /** Columns of figures. */
  private static final int COLUMNS = 13;

  private static final int WIDEST = 15;

  private final MonthFigures figures;

  GroupTable(MonthFigures figures) {
    this.figures = figures;
  }

  List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add(text("workbook.group.requests"));
    titles.add(text("workbook.group.share"));
    for (Outcome outcome : Outcome.values()) {
      titles.add(text("outcomes." + outcome));
    }
    titles.add(text("workbook.group.strict"));
    titles.add(text("workbook.group.closed"));
    titles.add(text("workbook.group.excludingPlanned"));
    titles.add(text("workbook.group.minutes"));
    Period period = figures.period();
    titles.add(text("workbook.group.requestsOf", period.previous().words()));
    titles.add(text("workbook.group.requestsOf", period.lastYear().words()));
    return titles;
  }

  static List<Integer> widest() {
    return Collections.nCopies(COLUMNS, WIDEST);
  }

  List<Cell> cells(GroupFigures group) {
    List<Cell> cells = counted(group.outcomes());
    cells.add(group.requests() == 0 ? Cell.BLANK : new Cell.Decimal(group.meanMinutes()));
    cells.add(Cell.of(group.previousMonth()));
    cells.add(Cell.of(group.lastYear()));
    return cells;
  }

  /** The figures of all groups together. */
  List<Cell> total(List<GroupFigures> groups) {
    long shares = groups.stream().mapToLong(GroupFigures::minuteShares).sum();
    int requests = figures.totals().requests();
    List<Cell> cells = counted(figures.totals().outcomes());
    cells.add(
        requests == 0
            ? Cell.BLANK
            : new Cell.Decimal((double) shares / GroupFigures.SHARES / requests));
    cells.add(Cell.of(figures.previousMonth().requests()));
    cells.add(Cell.of(figures.lastYear().requests()));
    return cells;
  }

  private List<Cell> counted(OutcomeCounts outcomes) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(outcomes.requests()));
    cells.add(Cell.of(new Rate(outcomes.requests(), figures.totals().requests())));
    for (Outcome outcome : Outcome.values()) {
      cells.add(Cell.of(outcomes.of(outcome)));
    }
    cells.add(Cell.of(outcomes.strictRate()));
    cells.add(Cell.of(outcomes.rateExcludingPlanned().denominator()));
    cells.add(Cell.of(outcomes.rateExcludingPlanned()));
    return cells;
  }
}
