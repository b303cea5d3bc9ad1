package fr.guichet.ui.counter;

import fr.guichet.model.catalogue.Suggestion;
import fr.guichet.model.visit.OpenMatter;

/** One line under the entry field. */
sealed interface Proposal {

  /** A procedure to add. */
  record Found(Suggestion suggestion) implements Proposal {}

  /** An earlier matter to go on with. */
  record Earlier(OpenMatter matter) implements Proposal {}
}
