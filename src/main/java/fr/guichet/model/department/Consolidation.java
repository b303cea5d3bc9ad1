package fr.guichet.model.department;

import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.OutcomeCounts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a département's sites put together.
 *
 * @param files looked at
 * @param deadline by which files are late
 * @param months what counts, one a site and month, by site and month
 * @param leftOut files and months that do not, by name
 * @param remarks what there is to ask the sites
 */
public record Consolidation(
    int files,
    Deadline deadline,
    List<SentMonth> months,
    List<LeftOut> leftOut,
    List<Remark> remarks) {

  private static final Comparator<SentMonth> ORDER =
      Comparator.comparing((SentMonth sent) -> sent.file().matricule())
          .thenComparing(sent -> sent.file().key())
          .thenComparing(SentMonth::month);

  public Consolidation {
    months = List.copyOf(months);
    leftOut = List.copyOf(leftOut);
    remarks = List.copyOf(remarks);
  }

  /** A site over all its months. */
  public record OfSite(String matricule, String name, int months, OutcomeCounts counts) {}

  /**
   * @param expected the sites whose files are due, empty without a list
   */
  public static Consolidation of(Sent sent, List<Expected> expected, Deadline deadline) {
    Doubles doubles = new Doubles(sent.months());
    List<LeftOut> leftOut = new ArrayList<>(sent.leftOut());
    leftOut.addAll(doubles.leftOut());
    leftOut.sort(Comparator.comparing(LeftOut::name).thenComparing(LeftOut::month));
    return new Consolidation(
        sent.files(),
        deadline,
        doubles.counted().stream().sorted(ORDER).toList(),
        leftOut,
        new Gaps(doubles, expected, deadline).all());
  }

  /** Whether something that was sent does not count. */
  public boolean troubled() {
    return leftOut.stream().anyMatch(LeftOut::trouble);
  }

  public long remarks(Remark.State state) {
    return remarks.stream().filter(remark -> remark.state() == state).count();
  }

  public OutcomeCounts total() {
    return SentMonth.counts(cells());
  }

  /** By month, earliest first. */
  public Map<YearMonth, List<SentMonth>> byMonth() {
    return months.stream()
        .collect(Collectors.groupingBy(SentMonth::month, TreeMap::new, Collectors.toList()));
  }

  /** One a site, under the name of its last month. */
  public List<OfSite> sites() {
    Map<String, List<SentMonth>> sites =
        months.stream()
            .collect(
                Collectors.groupingBy(
                    sent -> sent.file().key(), LinkedHashMap::new, Collectors.toList()));
    return sites.values().stream().map(Consolidation::site).toList();
  }

  private static OfSite site(List<SentMonth> months) {
    SentFile last = months.getLast().file();
    List<DataCell> cells = months.stream().flatMap(sent -> sent.cells().stream()).toList();
    return new OfSite(last.matricule(), last.site(), months.size(), SentMonth.counts(cells));
  }

  /** Requests by the code of the partner. */
  public Map<String, OutcomeCounts> partners() {
    Map<String, List<DataCell>> groups =
        cells().stream()
            .collect(Collectors.groupingBy(DataCell::partner, TreeMap::new, Collectors.toList()));
    Map<String, OutcomeCounts> counts = new TreeMap<>();
    groups.forEach((group, cells) -> counts.put(group, SentMonth.counts(cells)));
    return counts;
  }

  private List<DataCell> cells() {
    return months.stream().flatMap(sent -> sent.cells().stream()).toList();
  }
}
