package fr.guichet.protection;

import fr.guichet.model.account.Argon2Cost;
import java.util.function.LongSupplier;

/**
 * How hard passwords are to try.
 *
 * @param cost of the passwords that are chosen from now on
 * @param nanoseconds of a clock that nobody can set and that never goes back: a wrong clock of the
 *     machine locks nobody out
 */
public record Strength(Argon2Cost cost, LongSupplier nanoseconds) {

  /** What counters use. */
  public static Strength usual(LongSupplier nanoseconds) {
    return new Strength(Argon2Cost.USUAL, nanoseconds);
  }
}
