package fr.guichet.exchange.department;

import static fr.guichet.exchange.department.SentWorkbook.refused;
import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.department.SentFile;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.visit.Outcome;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of « Données »: a line that cannot be counted refuses its file, with its number. */
final class SentCells {

  private static final int MATRICULE = 0;
  private static final int MONTH = 1;
  private static final int PARTNER = 2;
  private static final int PROCEDURE = 3;
  private static final int OUTCOME = 4;
  private static final int NUMBER = 5;

  /** As it is shown: spreadsheets may show thousands in groups. */
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}|\\d{1,3}[ ,]\\d{3}");

  private final String matricule;
  private final List<YearMonth> months;
  private final Map<DataCell, Integer> seen = new HashMap<>();

  /**
   * @param matricule of the head
   * @param months of the head's period
   */
  SentCells(String matricule, List<YearMonth> months) {
    this.matricule = SentFile.matricule(matricule);
    this.months = months;
  }

  List<DataCell> read(List<Row> rows) {
    List<DataCell> cells = new ArrayList<>();
    for (Row row : rows) {
      if (!row.blank()) {
        cells.add(cell(row));
      }
    }
    return cells;
  }

  private DataCell cell(Row row) {
    if (!SentFile.matricule(row.cell(MATRICULE)).equals(matricule)) {
      throw wrong(row, "matricule", row.cell(MATRICULE));
    }
    DataCell cell =
        new DataCell(
            month(row), filled(row, PARTNER), row.cell(PROCEDURE), outcome(row), number(row));
    Integer before =
        seen.putIfAbsent(
            new DataCell(cell.month(), cell.partner(), cell.procedure(), cell.outcome(), 0),
            row.line());
    if (before != null) {
      throw refused("department.line.twice", row.line(), before);
    }
    return cell;
  }

  private YearMonth month(Row row) {
    try {
      // A cell that became a date stands for its month
      String text = row.cell(MONTH);
      YearMonth month = YearMonth.parse(text.length() == 10 ? text.substring(0, 7) : text);
      if (months.contains(month)) {
        return month;
      }
    } catch (DateTimeException e) {
      throw wrong(row, "month", row.cell(MONTH));
    }
    throw wrong(row, "month", row.cell(MONTH));
  }

  private static String filled(Row row, int column) {
    if (row.cell(column).isEmpty()) {
      throw wrong(row, "partner", "");
    }
    return row.cell(column);
  }

  private static Outcome outcome(Row row) {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.name().equals(row.cell(OUTCOME)))
        .findFirst()
        .orElseThrow(() -> wrong(row, "outcome", row.cell(OUTCOME)));
  }

  private static int number(Row row) {
    String text = row.cell(NUMBER);
    if (!WHOLE.matcher(text).matches()) {
      throw wrong(row, "number", text);
    }
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private static RuntimeException wrong(Row row, String what, String value) {
    return refused("department.line", row.line(), value, text("department.line." + what));
  }
}
