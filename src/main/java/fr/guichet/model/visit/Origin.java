package fr.guichet.model.visit;

/** How a time or a length is known: measured by the clock, usual for the procedure, typed. */
public enum Origin {
  MEASURED,
  USUAL,
  TYPED
}
