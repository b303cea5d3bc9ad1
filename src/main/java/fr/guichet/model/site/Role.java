package fr.guichet.model.site;

/** What an agent may do. */
public enum Role {
  /** Conseiller: logs visits, keeps appointments. */
  ADVISER,
  /** Responsable de site: also settings, closing and exports. */
  MANAGER
}
