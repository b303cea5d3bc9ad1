package fr.guichet.protection;

import fr.guichet.model.account.PasswordProblem;
import fr.guichet.model.account.Secret;
import fr.guichet.model.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are taken: long ones that are neither common nor somebody's name. No signs of
 * several kinds are asked for, and none has to be renewed (CNIL, délibération 2022-100).
 */
public final class PasswordRules {

  /** The fewest characters of a password. */
  static final int LEAST = 14;

  private static final int MOST = 200;

  /** Shorter names stand in too many words. */
  private static final int NAME = 4;

  /** Words of every site's name: they tell nothing of this one. */
  private static final Set<String> GENERAL =
      Set.of(
          "france",
          "services",
          "service",
          "maison",
          "maisons",
          "mairie",
          "commune",
          "communes",
          "communaute",
          "centre",
          "espace",
          "point",
          "saint",
          "sainte",
          "sous",
          "pays",
          "vallee");

  private PasswordRules() {}

  /**
   * The first problem of a password.
   *
   * @param names of the site and of its agents
   */
  public static Optional<PasswordProblem> problem(Secret password, List<String> names) {
    if (password.length() < LEAST) {
      return Optional.of(PasswordProblem.TOO_SHORT);
    }
    if (password.length() > MOST) {
      return Optional.of(PasswordProblem.TOO_LONG);
    }
    String folded = String.join("", Folding.words(password.reveal()));
    if (names.stream().anyMatch(name -> holds(folded, name))) {
      return Optional.of(PasswordProblem.NAME);
    }
    return new Guesses(password.reveal()).areFew()
        ? Optional.of(PasswordProblem.COMMON)
        : Optional.empty();
  }

  private static boolean holds(String folded, String name) {
    return Folding.words(name).stream()
        .filter(word -> word.length() >= NAME && !GENERAL.contains(word))
        .anyMatch(folded::contains);
  }
}
