package fr.guichet.model.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same month of the same site sent more than once: the same figures count once, the closed file
 * before the open one, then the latest; different figures do not count at all, since nobody can
 * tell which ones are right.
 */
final class Doubles {

  private static final Comparator<SentMonth> BEST =
      Comparator.comparing((SentMonth sent) -> sent.file().closed() == null)
          .thenComparing(sent -> sent.file().exported(), Comparator.reverseOrder())
          .thenComparing(sent -> sent.file().name());

  private final List<SentMonth> counted = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /**
   * A month that was sent with different figures.
   *
   * @param one of the files
   * @param names of all of them
   */
  record Conflict(SentMonth one, String names) {}

  Doubles(List<SentMonth> months) {
    Map<String, List<SentMonth>> same =
        months.stream()
            .sorted(BEST)
            .collect(
                Collectors.groupingBy(
                    sent -> sent.month() + " " + sent.file().key(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    same.values().forEach(this::settle);
  }

  List<SentMonth> counted() {
    return counted;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  private void settle(List<SentMonth> same) {
    SentMonth best = same.getFirst();
    Set<Set<DataCell>> contents =
        same.stream().map(sent -> new HashSet<>(sent.cells())).collect(Collectors.toSet());
    if (contents.size() > 1) {
      same.forEach(sent -> leftOut.add(leftOut(sent, "different", others(same, sent), true)));
      conflicts.add(new Conflict(best, others(same, null)));
      return;
    }
    counted.add(best);
    same.subList(1, same.size())
        .forEach(sent -> leftOut.add(leftOut(sent, "same", best.file().name(), false)));
  }

  private static String others(List<SentMonth> same, SentMonth but) {
    return same.stream()
        .filter(sent -> sent != but)
        .map(sent -> sent.file().name())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static LeftOut leftOut(SentMonth sent, String key, String others, boolean trouble) {
    return new LeftOut(
        sent.file().name(),
        Period.of(sent.month()).words(),
        text("department." + key, others),
        trouble);
  }
}
