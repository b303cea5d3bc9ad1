package fr.guichet.desk.takeover.row;

import fr.guichet.model.takeover.TakeoverChoices;

/**
 * How a file is to be read.
 *
 * @param said correspondences asked before those that the site kept
 * @param choices what holds for this file alone
 */
public record Reading(Correspondences said, TakeoverChoices choices) {

  /** As the program and the site's kept correspondences understand it. */
  public static final Reading USUAL = new Reading(Correspondences.none(), TakeoverChoices.NONE);
}
