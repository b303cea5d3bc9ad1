package fr.guichet.model.display;

/** The colours of the window. */
public enum Look {
  /** Light or dark, as the system prefers. */
  SYSTEM,
  LIGHT,
  DARK,
  HIGH_CONTRAST
}
