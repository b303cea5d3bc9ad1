package fr.guichet.desk.figures;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.storage.query.FiguresQuery.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups the requests of three periods by partner and by procedure. */
final class GroupAssembly {

  private final Catalogue catalogue;
  private final LocalDate labelDay;
  private final PeriodAssembly now;
  private final Beside before;
  private final Beside lastYear;

  /**
   * @param labelDay the day whose labels name the groups
   */
  GroupAssembly(
      Catalogue catalogue, LocalDate labelDay, PeriodAssembly now, Beside before, Beside lastYear) {
    this.catalogue = catalogue;
    this.labelDay = labelDay;
    this.now = now;
    this.before = before;
    this.lastYear = lastYear;
  }

  Groups groups() {
    return new Groups(
        groups(Cell::partner, Beside::partners).sorted(byRank()).toList(),
        groups(Cell::procedure, Beside::procedures)
            .sorted(byRank().thenComparing(byRequests()))
            .toList());
  }

  private Stream<GroupFigures> groups(
      Function<Cell, String> code, Function<Beside, Map<String, Integer>> requests) {
    Map<String, List<Cell>> cells = now.cells().stream().collect(Collectors.groupingBy(code));
    Map<String, Integer> previous = requests.apply(before);
    Map<String, Integer> yearAgo = requests.apply(lastYear);
    SortedSet<String> groups = new TreeSet<>(cells.keySet());
    groups.addAll(previous.keySet());
    groups.addAll(yearAgo.keySet());
    return groups.stream()
        .map(
            group ->
                group(
                    group,
                    cells.getOrDefault(group, List.of()),
                    previous.getOrDefault(group, 0),
                    yearAgo.getOrDefault(group, 0)));
  }

  private GroupFigures group(String group, List<Cell> cells, int previous, int yearAgo) {
    return new GroupFigures(
        group,
        partnerOf(group),
        label(group),
        PeriodAssembly.outcomes(cells.stream()),
        cells.stream().mapToLong(Cell::minuteShares).sum(),
        previous,
        yearAgo);
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
