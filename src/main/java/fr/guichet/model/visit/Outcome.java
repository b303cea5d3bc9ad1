package fr.guichet.model.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** « Repart-il avec ce qu’il est venu chercher ? » Exactly one for each request (domain.md). */
public enum Outcome {
  RESOLVED('R'),
  PENDING('S'),
  PLANNED_ORIENTATION('O'),
  REDIRECTED('X'),
  UNFINISHED('N');

  private final char key;

  Outcome(char key) {
    this.key = key;
  }

  /** The letter that chooses it at the counter. */
  public char key() {
    return key;
  }

  /** The outcome of a letter, in either case. */
  public static Optional<Outcome> ofKey(char letter) {
    char upper = Character.toUpperCase(letter);
    return Stream.of(values()).filter(outcome -> outcome.key == upper).findFirst();
  }

  public boolean asksCause() {
    return this == REDIRECTED || this == UNFINISHED;
  }

  public boolean asksTarget() {
    return this == REDIRECTED || this == PLANNED_ORIENTATION;
  }
}
