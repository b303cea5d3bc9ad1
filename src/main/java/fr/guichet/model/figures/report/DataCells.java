package fr.guichet.model.figures.report;

import fr.guichet.model.figures.DataCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the cells that are too thin for a procedure at the level of their partner. */
public final class DataCells {

  private static final Comparator<DataCell> ORDER =
      Comparator.comparing(DataCell::month)
          .thenComparing(DataCell::partner)
          .thenComparing(DataCell::procedure)
          .thenComparing(DataCell::outcome);

  private DataCells() {}

  /**
   * The same requests: cells under {@link SmallCounts#LEAST} lose their procedure and are added up
   * by partner and outcome.
   */
  public static List<DataCell> of(List<DataCell> cells) {
    Map<DataCell, Integer> thin = new TreeMap<>(ORDER);
    List<DataCell> told = new ArrayList<>();
    for (DataCell cell : cells) {
      if (SmallCounts.isSmall(cell.requests())) {
        thin.merge(withoutProcedure(cell), cell.requests(), Integer::sum);
      } else {
        told.add(cell);
      }
    }
    thin.forEach((cell, requests) -> told.add(counted(cell, requests)));
    told.sort(ORDER);
    return List.copyOf(told);
  }

  private static DataCell withoutProcedure(DataCell cell) {
    return new DataCell(cell.month(), cell.partner(), "", cell.outcome(), 0);
  }

  private static DataCell counted(DataCell cell, int requests) {
    return new DataCell(cell.month(), cell.partner(), cell.procedure(), cell.outcome(), requests);
  }
}
