package fr.guichet.model.visit.past;

import java.util.BitSet;
import java.util.Comparator;

/**
 * A visit as it is searched.
 *
 * @param day days since 1970
 * @param requests numbers of what they say alike
 * @param own folded words of its own
 */
record Row(String id, int day, int minute, String agent, int[] requests, String own) {

  /** As the journal shows them. */
  static final Comparator<Row> NEWEST_FIRST =
      Comparator.comparingInt(Row::day)
          .thenComparingInt(Row::minute)
          .thenComparing(Row::id)
          .reversed();

  /** Whether a request is one of some. */
  boolean hasOneOf(BitSet some) {
    for (int request : requests) {
      if (some.get(request)) {
        return true;
      }
    }
    return false;
  }
}
