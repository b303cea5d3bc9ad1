package fr.guichet.model.figures;

import java.util.OptionalDouble;

/** A rate is never told without its numerator and denominator. */
public record Rate(int numerator, int denominator) {

  public Rate {
    if (numerator < 0 || denominator < numerator) {
      throw new IllegalArgumentException(numerator + "/" + denominator);
    }
  }

  /** Between 0 and 1; empty when there is nothing to divide by. */
  public OptionalDouble value() {
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) numerator / denominator);
  }
}
