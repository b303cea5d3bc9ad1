package fr.guichet.model.grid;

/** What the program knows by itself about a criterion. */
public enum Fact {
  OPENING,
  PRESENCE,
  RESOLUTION,
  WAITING,
  OUTAGES,
  REFERENTS
}
