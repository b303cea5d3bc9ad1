package fr.guichet.desk.figures;

import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.visit.Channel;
import fr.guichet.storage.query.FiguresQuery.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is told of a period beside another one.
 *
 * @param partners requests by partner, those without any left out
 * @param procedures the same by procedure
 */
record Beside(
    PeriodFigures figures, Map<String, Integer> partners, Map<String, Integer> procedures) {

  /** A period as its entries are now. */
  static Beside of(PeriodAssembly entries) {
    return new Beside(
        entries.figures(), entries.requests(Cell::partner), entries.requests(Cell::procedure));
  }

  /** A period as it was told. */
  static Beside of(MonthFigures told) {
    return new Beside(
        told.compared().now(), requests(told.partners()), requests(told.procedures()));
  }

  private static Map<String, Integer> requests(List<GroupFigures> groups) {
    return groups.stream()
        .filter(group -> group.requests() > 0)
        .collect(Collectors.toMap(GroupFigures::code, GroupFigures::requests));
  }

  /** Visits of a channel. */
  int visits(Channel channel) {
    return figures.totals().channel(channel);
  }
}
