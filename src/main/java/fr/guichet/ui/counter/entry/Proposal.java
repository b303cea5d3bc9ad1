package fr.guichet.ui.counter.entry;

import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.site.Referent;
import fr.guichet.model.visit.OpenMatter;

/** One line under the entry field. */
public sealed interface Proposal {

  /** A procedure to add. */
  record Found(Suggestion suggestion) implements Proposal {}

  /** An earlier matter to go on with. */
  record Earlier(OpenMatter matter) implements Proposal {}

  /** Requests that often come together. */
  record Together(Bundle bundle) implements Proposal {}

  /** A partner's contact: its number is copied. */
  record Contact(Referent referent) implements Proposal {}

  /**
   * A contact that is not known yet.
   *
   * @param partner code
   */
  record NewContact(String partner) implements Proposal {}
}
