package fr.guichet.model.catalogue.word;

/** How well a typed word is found among others, worst first. */
public enum Match {
  NONE,
  PREFIX,
  WHOLE;

  Match or(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
