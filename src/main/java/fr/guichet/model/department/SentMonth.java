package fr.guichet.model.department;

import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.visit.Outcome;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A month of a site, as a file tells it.
 *
 * @param cells of this month, in the order of the file
 */
public record SentMonth(SentFile file, YearMonth month, List<DataCell> cells) {

  public SentMonth {
    cells = List.copyOf(cells);
  }

  public OutcomeCounts counts() {
    return counts(cells);
  }

  static OutcomeCounts counts(List<DataCell> cells) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    cells.forEach(cell -> counts.merge(cell.outcome(), cell.requests(), Integer::sum));
    return new OutcomeCounts(counts);
  }
}
