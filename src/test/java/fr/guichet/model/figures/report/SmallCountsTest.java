package fr.guichet.model.figures.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

  @Test
  void countsOfFiveAndMoreAreTold() {
    assertThat(SmallCounts.told(List.of(5, 0, 12))).containsExactly(5, 0, 12);
    assertThat(SmallCounts.told(List.of(0, 0))).containsExactly(0, 0);
  }

  @Test
  void aSingleOneTakesTheNextWithIt() {
    assertThat(SmallCounts.told(List.of(20, 3, 7, 9))).containsExactly(20, null, null, 9);
    assertThat(SmallCounts.told(List.of(20, 9, 3)))
        .as("round the end")
        .containsExactly(null, 9, null);
  }

  @Test
  void noneAtAllIsMaskedWithTheSmall() {
    assertThat(SmallCounts.told(List.of(20, 0, 3, 0, 9)))
        .containsExactly(20, null, null, null, null);
    assertThat(SmallCounts.told(List.of(20, 0, 3, 4, 9))).containsExactly(20, null, null, null, 9);
  }

  @Test
  void bandsThatSumToOneAreNotToldByTheRestOfTheTotal() {
    assertThat(SmallCounts.told(List.of(0, 1, 0, 6, 6, 6, 11, 188)))
        .containsExactly(null, null, null, null, 6, 6, 11, 188);
  }

  /** What the total says of the masked ones together is no small count either. */
  @Test
  void theRestOfTheTotalIsNeverUnderFive() {
    for (int parts = 2; parts <= 6; parts++) {
      for (int sum = SmallCounts.LEAST; sum <= 18; sum++) {
        for (List<Integer> counts : shared(parts, sum)) {
          List<Integer> told = SmallCounts.told(counts);
          int rest = sum - told.stream().filter(Objects::nonNull).mapToInt(n -> n).sum();
          assertThat(told.stream().anyMatch(Objects::isNull) && rest < SmallCounts.LEAST)
              .as("%s told as %s", counts, told)
              .isFalse();
        }
      }
    }
  }

  @Test
  void twoFoursAreNotToldByTheirSum() {
    assertThat(SmallCounts.told(List.of(4, 4, 9, 9))).containsExactly(null, null, null, 9);
    assertThat(SmallCounts.told(List.of(4, 3, 9, 9))).containsExactly(null, null, null, 9);
    assertThat(SmallCounts.told(List.of(2, 4, 9, 9))).containsExactly(null, null, 9, 9);
  }

  /**
   * Somebody knows the rule, what was told and the sum: for every masked count under 5 there must
   * be another that would have been told the same way.
   */
  @Test
  void whatIsMaskedCannotBeFoundAgain() {
    assertThat(givenAway(2, 60)).isEmpty();
    assertThat(givenAway(3, 50)).isEmpty();
    assertThat(givenAway(4, 34)).isEmpty();
    assertThat(givenAway(5, 24)).isEmpty();
    assertThat(givenAway(6, 18)).isEmpty();
    assertThat(givenAway(8, 11)).isEmpty();
  }

  /** All counts of so many parts with a sum up to {@code most}, and what is found again of them. */
  private static List<String> givenAway(int parts, int most) {
    Map<String, List<List<Integer>>> same = new HashMap<>();
    for (int sum = 0; sum <= most; sum++) {
      for (List<Integer> counts : shared(parts, sum)) {
        String seen = sum + " " + SmallCounts.told(counts);
        same.computeIfAbsent(seen, _ -> new ArrayList<>()).add(counts);
      }
    }
    return same.values().stream()
        .flatMap(told -> told.stream().filter(one -> isGivenAway(one, told)))
        .map(List::toString)
        .toList();
  }

  private static boolean isGivenAway(List<Integer> one, List<List<Integer>> told) {
    return IntStream.range(0, one.size())
        .filter(part -> SmallCounts.isSmall(one.get(part)))
        .anyMatch(part -> told.stream().allMatch(other -> other.get(part).equals(one.get(part))));
  }

  /** All ways to share a sum between parts. */
  private static List<List<Integer>> shared(int parts, int sum) {
    if (parts == 1) {
      return List.of(List.of(sum));
    }
    List<List<Integer>> ways = new ArrayList<>();
    for (int first = 0; first <= sum; first++) {
      for (List<Integer> others : shared(parts - 1, sum - first)) {
        List<Integer> way = new ArrayList<>(List.of(first));
        way.addAll(others);
        ways.add(way);
      }
    }
    return ways;
  }

  @Test
  void rareAnswersOfAnOpenListAreToldTogetherWithoutTheirNames() {
    assertThat(
            SmallCounts.gathered(Map.of("Guise", 12, "Lesquielles", 2, "Vervins", 30, "Iron", 1)))
        .containsExactly(Map.entry("Vervins", 30), Map.entry("Guise", 12), Map.entry("", 3));
  }
}
