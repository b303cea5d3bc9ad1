package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.storage.query.FiguresQuery.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups the requests of three periods by partner and by procedure. */
final class GroupAssembly {

  private final Catalogue catalogue;
  private final LocalDate labelDay;
  private final PeriodAssembly now;
  private final PeriodAssembly before;
  private final PeriodAssembly lastYear;

  /**
   * @param labelDay the day whose labels name the groups
   */
  GroupAssembly(
      Catalogue catalogue,
      LocalDate labelDay,
      PeriodAssembly now,
      PeriodAssembly before,
      PeriodAssembly lastYear) {
    this.catalogue = catalogue;
    this.labelDay = labelDay;
    this.now = now;
    this.before = before;
    this.lastYear = lastYear;
  }

  Groups groups() {
    return new Groups(
        groups(Cell::partner).sorted(byRank()).toList(),
        groups(Cell::procedure).sorted(byRank().thenComparing(byRequests())).toList());
  }

  private Stream<GroupFigures> groups(Function<Cell, String> code) {
    return Stream.of(now, before, lastYear)
        .flatMap(entries -> entries.cells().stream())
        .map(code)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(group -> group(code, group));
  }

  private GroupFigures group(Function<Cell, String> code, String group) {
    List<Cell> cells = now.cells().stream().filter(c -> code.apply(c).equals(group)).toList();
    return new GroupFigures(
        group,
        partnerOf(group),
        label(group),
        PeriodAssembly.outcomes(cells.stream()),
        cells.stream().mapToLong(Cell::minuteShares).sum(),
        before.requests(code, group),
        lastYear.requests(code, group));
  }

  private String partnerOf(String code) {
    return catalogue.procedure(code).map(procedure -> procedure.partner()).orElse(code);
  }

  private String label(String code) {
    return catalogue
        .procedure(code)
        .map(procedure -> procedure.label())
        .orElseGet(() -> catalogue.sign(code, labelDay));
  }

  private Comparator<GroupFigures> byRank() {
    return Comparator.comparingInt(
        group -> catalogue.partner(group.partner()).map(Partner::rank).orElse(Integer.MAX_VALUE));
  }

  private static Comparator<GroupFigures> byRequests() {
    return Comparator.comparingInt(GroupFigures::requests)
        .reversed()
        .thenComparing(GroupFigures::label);
  }
}
