package fr.guichet;

import java.util.Arrays;
import java.util.Locale;

/** What work takes, and how that is told. */
final class Measures {

  private Measures() {}

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run(int round) throws Exception;
  }

  /** In milliseconds, after a tenth of the rounds to warm up, one at least. */
  static double median(int rounds, Work work) throws Exception {
    int warm = Math.max(1, rounds / 10);
    double[] took = new double[rounds];
    for (int round = 0; round < rounds + warm; round++) {
      long begun = System.nanoTime();
      work.run(round);
      if (round >= warm) {
        took[round - warm] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(took);
    return took[rounds / 2];
  }

  static void tell(String what, double ours, double limit) {
    System.out.printf(
        Locale.ROOT, "%s: %.2f ms / %.2f ms = %.1f%n", what, ours, limit, ours / limit);
  }
}
