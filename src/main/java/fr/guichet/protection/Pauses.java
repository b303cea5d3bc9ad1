package fr.guichet.protection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How long to wait before the next try of a password: by the number of wrong tries, which the file
 * keeps, and by a clock that nobody can set. A restart waits as long again.
 */
final class Pauses {

  /** Tries that everybody may need. */
  private static final int FREE = 3;

  private static final long LONGEST_SECONDS = 60;

  private final LongSupplier nanoseconds;
  private final long start;
  private final Map<String, Long> lastTry = new ConcurrentHashMap<>();

  Pauses(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
  }

  /** What is left to wait; zero or more. */
  Duration left(String holder, int wrongTries) {
    long passed = nanoseconds.getAsLong() - lastTry.getOrDefault(holder, start);
    Duration left = whole(wrongTries).minusNanos(passed);
    return left.isNegative() ? Duration.ZERO : left;
  }

  void tried(String holder) {
    lastTry.put(holder, nanoseconds.getAsLong());
  }

  /** 2, 4, 8 seconds and so on, a minute at most. */
  private static Duration whole(int wrongTries) {
    if (wrongTries < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(wrongTries - FREE + 1, 6);
    return Duration.ofSeconds(Math.min(1L << doublings, LONGEST_SECONDS));
  }
}
