package fr.guichet.model.grid;

import java.util.Optional;
import java.util.stream.Stream;

/** What the site answers to a criterion: oui, non, en cours, sans objet. */
public enum Answer {
  YES,
  NO,
  IN_PROGRESS,
  NOT_APPLICABLE;

  /** The digit that chooses it: 1 to 4. */
  public int digit() {
    return ordinal() + 1;
  }

  public static Optional<Answer> ofDigit(int digit) {
    return Stream.of(values()).filter(answer -> answer.digit() == digit).findFirst();
  }
}
