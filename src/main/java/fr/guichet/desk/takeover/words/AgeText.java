package fr.guichet.desk.takeover.words;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.AgeBand;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads an age or a band of ages into ours, where it lies within one: 34, « 60-69 ans », 70+. */
public final class AgeText {

  private static final int[] STARTS = {0, 12, 18, 25, 40, 60, 70};
  private static final int OLDEST = 130;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern OPEN_ABOVE = Pattern.compile(".*(\\+|≥|>|(?i)plus|(?i)et \\+).*");
  private static final Pattern OPEN_BELOW = Pattern.compile("(?i)\\s*(<|≤|moins|-\\s*de|jusqu).*");

  /** What may stand around the numbers. */
  private static final Set<String> AROUND =
      Set.of(
          "",
          "ans",
          "an",
          "a ans",
          "a",
          "de a ans",
          "et plus",
          "ans et plus",
          "plus de",
          "plus de ans",
          "de ans",
          "moins de",
          "moins de ans",
          "ou plus",
          "ans ou plus",
          "et",
          "entre et ans",
          "entre et");

  private AgeText() {}

  public static AgeBand read(String cell) throws Misread {
    List<Integer> ages =
        NUMBER
            .matcher(cell)
            .results()
            .map(MatchResult::group)
            .filter(n -> n.length() <= 3)
            .map(Integer::valueOf)
            .toList();
    String rest = Folding.fold(NUMBER.matcher(cell).replaceAll(" "));
    boolean understood = AROUND.contains(rest);
    if (understood && ages.size() == 2) {
      return within(ages.get(0), ages.get(1));
    }
    if (understood && ages.size() == 1) {
      int age = ages.getFirst();
      if (OPEN_BELOW.matcher(cell).matches()) {
        return within(0, age - 1);
      }
      return within(age, OPEN_ABOVE.matcher(cell).matches() ? OLDEST : age);
    }
    throw Misread.of(Field.AGE, "ageUnreadable");
  }

  private static AgeBand within(int youngest, int oldest) throws Misread {
    AgeBand first = band(youngest);
    if (youngest < 0 || oldest > OLDEST || oldest < youngest || first != band(oldest)) {
      throw Misread.of(Field.AGE, "ageUnreadable");
    }
    return first;
  }

  private static AgeBand band(int age) {
    int found = 0;
    for (int i = 0; i < STARTS.length; i++) {
      found = age >= STARTS[i] ? i : found;
    }
    return AgeBand.values()[found];
  }
}
