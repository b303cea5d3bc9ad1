package fr.guichet.model.text;

import java.util.regex.Pattern;

/**
 * A short free text (note, precision, reference): at most 140 characters on one line, and none of
 * the numbers that identify a person (domain.md, « Personal data »).
 */
public final class FreeText {

  /** The longest text kept, in characters. */
  public static final int LIMIT = 140;

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9])(?:(?:\\+|00G)33G(?:\\(0\\)G)?|0)[1-9](?:G[0-9]{2}){4}(?![0-9])"
              .replace("G", PersonalNumbers.GAP));

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");

  private FreeText() {}

  /** What keeps a text from being kept. */
  public enum Problem {
    TOO_LONG,
    NIR,
    TAX_NUMBER,
    FAMILY_NUMBER,
    CONTACT
  }

  /** The text as it is kept: trimmed, on one line; empty for null. */
  public static String clean(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /**
   * The first problem of a text.
   *
   * @return null when the text can be kept
   */
  public static Problem problem(String text) {
    if (text.length() > LIMIT) {
      return Problem.TOO_LONG;
    }
    if (PersonalNumbers.holdsNir(text)) {
      return Problem.NIR;
    }
    if (PersonalNumbers.holdsTaxNumber(text)) {
      return Problem.TAX_NUMBER;
    }
    if (PersonalNumbers.holdsFamilyNumber(text)) {
      return Problem.FAMILY_NUMBER;
    }
    return holdsContact(text) ? Problem.CONTACT : null;
  }

  /**
   * The first problem of where a visitor is sent: that may be told with the phone or the mail of
   * that office.
   *
   * @return null when the text can be kept
   */
  public static Problem problemOfTarget(String text) {
    Problem problem = problem(text);
    return problem == Problem.CONTACT ? null : problem;
  }

  /** Whether a stored text is one: what is refused by today's rules may have been kept before. */
  public static boolean isKept(String text) {
    return text.length() <= LIMIT;
  }

  /**
   * Whether a text holds a NIR, a tax number or one of an allocataire: there is no place for these
   * at all.
   */
  public static boolean holdsNumber(String text) {
    return PersonalNumbers.holdsNir(text)
        || PersonalNumbers.holdsTaxNumber(text)
        || PersonalNumbers.holdsFamilyNumber(text);
  }

  /** Whether a text holds a phone or a mail: these have a place of their own (domain.md). */
  public static boolean holdsContact(String text) {
    return PHONE.matcher(text).find() || MAIL.matcher(text).find();
  }
}
