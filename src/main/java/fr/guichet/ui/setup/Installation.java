package fr.guichet.ui.setup;

import fr.guichet.model.site.NewSite;

/** What the two choices of the first start do; called off the JavaFX thread. */
public interface Installation {

  /**
   * Makes the site.
   *
   * @throws fr.guichet.model.failure.Failure when it is refused, nothing being written
   */
  void install(NewSite site);

  /** Makes the demonstration site and its months of activity. */
  void discover();
}
