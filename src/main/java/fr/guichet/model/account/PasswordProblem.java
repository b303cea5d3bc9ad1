package fr.guichet.model.account;

import fr.guichet.model.text.Texts;

/** What keeps a password from being taken; nothing is asked of its capitals, digits or signs. */
public enum PasswordProblem {
  /** Fewer than fourteen characters. */
  TOO_SHORT,
  /** More than anybody types. */
  TOO_LONG,
  /** Holds the name of an agent or of the site. */
  NAME,
  /** Common words, years, keyboard runs and little else. */
  COMMON,
  /** The one that had to be changed. */
  SAME;

  /** In words, with what to do. */
  public String sentence() {
    return Texts.text("password.problem." + name());
  }
}
