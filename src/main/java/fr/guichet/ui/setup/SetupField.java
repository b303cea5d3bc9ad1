package fr.guichet.ui.setup;

/** The fields of the forms of the first start that may be wrong. */
enum SetupField {
  NAME,
  COMMUNE,
  HOURS,
  AGENTS,
  CODE,
  FOLDER
}
