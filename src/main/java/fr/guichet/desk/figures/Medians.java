package fr.guichet.desk.figures;

import java.util.stream.DoubleStream;

/** The value in the middle. */
final class Medians {

  private Medians() {}

  /** Half-way between the two in the middle of an even number; null of none. */
  static Double of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    if (sorted.length == 0) {
      return null;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
