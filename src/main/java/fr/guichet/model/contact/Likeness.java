package fr.guichet.model.contact;

import java.util.stream.Stream;

/**
 * Whether two contacts may be one person: two of last name, first name, phone and mail agree, small
 * misspellings of names allowed.
 */
public final class Likeness {

  private static final int NEEDED = 2;

  /** Shorter names must agree exactly: « Roy » is not « Rey ». */
  private static final int LONG_ENOUGH = 4;

  private static final int LONG = 8;

  private Likeness() {}

  public static boolean of(Person one, Person other) {
    long agreeing =
        Stream.of(
                alike(one.foldedName(), other.foldedName()),
                alike(one.foldedFirstName(), other.foldedFirstName()),
                same(digits(one.phone()), digits(other.phone())),
                same(one.mail(), other.mail()))
            .filter(agrees -> agrees)
            .count();
    return agreeing >= NEEDED;
  }

  private static String digits(String phone) {
    return phone.replaceAll("[^0-9+]", "");
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  /** Whether two folded names may be the same, one misspelt. */
  public static boolean alike(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter < LONG_ENOUGH ? 0 : shorter < LONG ? 1 : 2;
    return one.equals(other)
        || Math.abs(one.length() - other.length()) <= allowed && edits(one, other) <= allowed;
  }

  /** Letters added, left out, changed or swapped with the next (Damerau and Levenshtein). */
  private static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
