package fr.guichet.model.text;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short free text (note, precision, reference): at most 140 characters on one line, and none of
 * the numbers that identify a person (domain.md, « Personal data »).
 */
public final class FreeText {

  /** The longest text kept, in characters. */
  public static final int LIMIT = 140;

  private static final Pattern NIR =
      Pattern.compile(
          "(?<![0-9])([1-478])[ .]?([0-9]{2})[ .]?([0-9]{2})[ .]?([0-9][0-9AB])[ .]?([0-9]{3})"
              + "[ .]?([0-9]{3})[ .]?([0-9]{2})?(?![0-9])");
  private static final Pattern TAX_NUMBER =
      Pattern.compile("(?<![0-9])[0-3][0-9](?:[ .]?[0-9]{2}){1}(?:[ .]?[0-9]{3}){3}(?![0-9])");

  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9])(?:(?:\\+|00)33[ .]?|0)[1-9](?:[ .-]?[0-9]{2}){4}(?![0-9])");

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");

  private FreeText() {}

  /** What keeps a text from being kept. */
  public enum Problem {
    TOO_LONG,
    NIR,
    TAX_NUMBER,
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
    if (holdsNir(text)) {
      return Problem.NIR;
    }
    if (holdsTaxNumber(text)) {
      return Problem.TAX_NUMBER;
    }
    return holdsContact(text) ? Problem.CONTACT : null;
  }

  /** Whether a text holds a NIR or a tax number: there is no place for these at all. */
  public static boolean holdsNumber(String text) {
    return holdsNir(text) || holdsTaxNumber(text);
  }

  /** Whether a text holds a phone or a mail: these have a place of their own (domain.md). */
  public static boolean holdsContact(String text) {
    return PHONE.matcher(text).find() || MAIL.matcher(text).find();
  }

  /** A NIR with its key is recognised by the key (97 − n mod 97); without it, by its shape. */
  private static boolean holdsNir(String text) {
    Matcher found = NIR.matcher(text);
    while (found.find()) {
      String key = found.group(7);
      int month = Integer.parseInt(found.group(3));
      if (key == null ? month >= 1 && month <= 12 : keyFits(found, key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean keyFits(Matcher nir, String key) {
    StringBuilder digits = new StringBuilder();
    for (int group = 1; group <= 6; group++) {
      digits.append(nir.group(group));
    }
    // Corsica: 2A counts as 19 and 2B as 18 (INSEE)
    String number = digits.toString().replace("2A", "19").replace("2B", "18");
    if (!number.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int rest = new BigInteger(number).mod(BigInteger.valueOf(97)).intValue();
    return 97 - rest == Integer.parseInt(key);
  }

  /** A tax number (SPI) has 13 digits, the last three being the first ten modulo 511. */
  private static boolean holdsTaxNumber(String text) {
    Matcher found = TAX_NUMBER.matcher(text);
    while (found.find()) {
      String digits = found.group().replaceAll("[^0-9]", "");
      if (Long.parseLong(digits.substring(0, 10)) % 511 == Long.parseLong(digits.substring(10))) {
        return true;
      }
    }
    return false;
  }
}
