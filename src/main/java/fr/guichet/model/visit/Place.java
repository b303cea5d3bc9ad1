package fr.guichet.model.visit;

/** Where the counter is held that day: site, antenne, bus, domicile. */
public enum Place {
  SITE,
  BRANCH,
  BUS,
  HOME
}
