package fr.guichet.model.figures.report;

import fr.guichet.model.figures.Publics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Masks counts under 5 of parts whose sum is known (workbook.md, « Publics »). As soon as one part
 * counts 1 to 4, all that count fewer than 5 are masked, none at all included; where their sum
 * would still tell them, as it does for a single one, or is itself under 5, one more is masked with
 * them, whatever its size. Nothing masked can be found again, not even by somebody who knows this
 * rule.
 */
public final class SmallCounts {

  /** The least count that is told. */
  static final int LEAST = 5;

  private SmallCounts() {}

  /** The counts of all parts in their order, null for those that are masked. */
  public static List<Integer> told(List<Integer> counts) {
    if (counts.stream().noneMatch(SmallCounts::isSmall)) {
      return List.copyOf(counts);
    }
    List<Integer> told = new ArrayList<>(counts);
    told.replaceAll(count -> count < LEAST ? null : count);
    if (givenAway(counts)) {
      maskNext(told);
    }
    return Collections.unmodifiableList(told);
  }

  /** Nobody at all is nobody to point at. */
  static boolean isSmall(int count) {
    return count > 0 && count < LEAST;
  }

  /**
   * A single one is the rest of the sum, and a sum under 5 is itself a count that must not be told;
   * many are known when they are as large as they can be. One less is treated as that, so that
   * masking one more does not say which it was.
   */
  private static boolean givenAway(List<Integer> counts) {
    List<Integer> masked = counts.stream().filter(count -> count < LEAST).toList();
    int sum = masked.stream().mapToInt(Integer::intValue).sum();
    return masked.size() == 1 || sum < LEAST || sum >= masked.size() * (LEAST - 1) - 1;
  }

  /** The first that is told after the first that is masked, round the end; none if all are. */
  private static void maskNext(List<Integer> told) {
    int first = told.indexOf(null);
    IntStream.range(1, told.size())
        .map(step -> (first + step) % told.size())
        .filter(part -> told.get(part) != null)
        .findFirst()
        .ifPresent(part -> told.set(part, null));
  }

  /**
   * An open list without its rare answers: they are told together, last, without their names.
   *
   * @return largest first, {@link Publics#OTHERS} for the rest
   */
  public static List<Map.Entry<String, Integer>> gathered(Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> told = new ArrayList<>();
    int rest = 0;
    for (var entry : new TreeMap<>(counts).entrySet()) {
      if (isSmall(entry.getValue())) {
        rest += entry.getValue();
      } else {
        told.add(Map.entry(entry.getKey(), entry.getValue()));
      }
    }
    told.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    if (rest > 0) {
      told.add(Map.entry(Publics.OTHERS, rest));
    }
    return told;
  }
}
