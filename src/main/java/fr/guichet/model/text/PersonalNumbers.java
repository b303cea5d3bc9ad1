package fr.guichet.model.text;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text the numbers that identify a person and have no place here (domain.md, « Personal
 * data »): by their own key where they have one, else by the words around them.
 */
final class PersonalNumbers {

  /** At most one sign between two groups of a number. */
  static final String GAP = "[ .\u00a0\u202f-]?";

  /** Sex, year, month, département, commune, order, and the key of two digits or nothing. */
  private static final Pattern NIR =
      Pattern.compile(
          "(?<![0-9])([1-478])G([0-9]{2})G([0-9]{2})G([0-9][0-9ABab])G([0-9]{3})G([0-9]{3})(?:G([0-9]{2}))?(?![0-9])"
              .replace("G", GAP));

  /** The first thirteen signs as an agent writes them to be read: « 2 84 05 88 321 025 ». */
  private static final Pattern SPACED =
      Pattern.compile("[^0-9]*[0-9](?:[^0-9]+[0-9ABab]{2,3}){5}.*");

  private static final Pattern TAX_NUMBER =
      Pattern.compile(
          "(?<![0-9])[0-3]G[0-9]G[0-9]{2}G[0-9]{3}G[0-9]{3}G[0-9]{3}(?![0-9])".replace("G", GAP));

  private static final Pattern TAX_WORD =
      Pattern.compile("(?iu)(?<!\\p{L})(?:fiscal|spi)(?!\\p{L})[^0-9]{0,12}$");

  private static final String FAMILY_WORD = "(?<!\\p{L})(?:alloc(?:ataires?)?|caf|msa)(?!\\p{L})";

  private static final String BETWEEN =
      "(?:[^\\p{L}0-9]{0,3}(?:n|no|num[eé]ro|dossier|matricule|alloc(?:ataire)?|est)(?!\\p{L}))*"
          + "[^\\p{L}0-9]{0,4}";

  /** Seven digits without a key: only a word tells them from any other number. */
  private static final String FAMILY_NUMBER =
      "(?<![0-9])(?:[0-9]{7}|[0-9] [0-9]{3} [0-9]{3})(?![0-9])";

  private static final Pattern FAMILY =
      Pattern.compile(
          "(?iu)"
              + FAMILY_WORD
              + BETWEEN
              + FAMILY_NUMBER
              + "(?! ?€)"
              + "|"
              + FAMILY_NUMBER
              + "(?: ?[A-Z](?!\\p{L}))?[^\\p{L}0-9]{1,3}"
              + FAMILY_WORD);

  private static final int MONTHS = 12;

  private PersonalNumbers() {}

  /**
   * A NIR: by its key (97 − n mod 97, Corsica's 2A and 2B counting as 19 and 18); without a key, or
   * with a mistyped one, where it is written as one.
   */
  static boolean holdsNir(String text) {
    Matcher found = NIR.matcher(text);
    int from = 0;
    while (found.find(from)) {
      String key = found.group(7);
      boolean shaped = key == null || SPACED.matcher(found.group()).matches();
      if (key != null && keyFits(found, key) || shaped && plausible(found)) {
        return true;
      }
      from = found.start() + 1;
    }
    return false;
  }

  /** Someone registered at birth, in a month of the calendar and a commune (INSEE). */
  private static boolean plausible(Matcher nir) {
    int month = Integer.parseInt(nir.group(3));
    return "12".contains(nir.group(1))
        && month >= 1
        && month <= MONTHS
        && !nir.group(4).equals("00")
        && !nir.group(5).equals("000")
        && !nir.group(6).equals("000");
  }

  private static boolean keyFits(Matcher nir, String key) {
    StringBuilder signs = new StringBuilder();
    for (int group = 1; group <= 6; group++) {
      signs.append(nir.group(group));
    }
    String number = signs.toString().toUpperCase().replace("2A", "19").replace("2B", "18");
    if (!number.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int rest = new BigInteger(number).mod(BigInteger.valueOf(97)).intValue();
    return 97 - rest == Integer.parseInt(key);
  }

  /**
   * A tax number (SPI): thirteen digits, the last three being the first ten modulo 511; mistyped,
   * where the words call it one.
   */
  static boolean holdsTaxNumber(String text) {
    Matcher found = TAX_NUMBER.matcher(text);
    while (found.find()) {
      String digits = found.group().replaceAll("[^0-9]", "");
      boolean fits =
          Long.parseLong(digits.substring(0, 10)) % 511 == Long.parseLong(digits.substring(10));
      if (fits || TAX_WORD.matcher(text.substring(0, found.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** A number of an allocataire of the CAF or the MSA: seven digits, no key, so by the words. */
  static boolean holdsFamilyNumber(String text) {
    return FAMILY.matcher(text).find();
  }
}
