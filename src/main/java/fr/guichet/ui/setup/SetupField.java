package fr.guichet.ui.setup;

/** The fields of the installation form that may be wrong. */
enum SetupField {
  NAME,
  COMMUNE,
  HOURS,
  AGENTS
}
