package fr.guichet.model.catalogue;

/** How well a typed word is found among others, worst first. */
enum Match {
  NONE,
  PREFIX,
  WHOLE;

  Match or(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
