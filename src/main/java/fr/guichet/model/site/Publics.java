package fr.guichet.model.site;

/**
 * Whether the optional fields on the visitor are asked (domain.md: a site may ask for some weeks).
 */
public enum Publics {
  /** They can be opened. */
  OFFERED,
  /** They stand open in a visit. */
  ASKED,
  /** They are not shown. */
  HIDDEN
}
