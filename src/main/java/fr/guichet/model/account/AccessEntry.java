package fr.guichet.model.account;

import java.time.Duration;

/**
 * A line of the access journal.
 *
 * @param at UTC milliseconds, by the machine's clock
 * @param agent who did it, empty where that is not known
 * @param about whom or what it was about, in words without any visitor's name; empty for nothing
 */
public record AccessEntry(long at, String agent, Access what, String about) {

  /** How long it is kept: twelve months, at every post. */
  public static final Duration KEPT = Duration.ofDays(366);
}
