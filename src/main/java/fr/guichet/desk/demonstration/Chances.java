package fr.guichet.desk.demonstration;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Draws that are the same for the same seed: {@link Random}'s algorithm is specified. */
final class Chances {

  private final Random random;

  Chances(long seed) {
    random = new Random(seed);
  }

  boolean in(double share) {
    return random.nextDouble() < share;
  }

  /** From the first to the last, both possible. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** About a mean, by a bell, never below zero. */
  int about(double mean, double deviation) {
    return (int) Math.max(0, Math.round(mean + deviation * random.nextGaussian()));
  }

  <T> T of(List<T> all, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (T one : all) {
      left -= weight.applyAsDouble(one);
      if (left < 0) {
        return one;
      }
    }
    return all.getLast();
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
