package fr.guichet.model.grid;

/** What criteria are about, in the order of the grid; the site's own come last. */
public enum Topic {
  WELCOME,
  PLACE,
  TEAM,
  OWN
}
