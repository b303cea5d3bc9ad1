package fr.guichet.model.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers: French ones in pairs (06 39 98 12 34), others with their country (+32 …). */
public final class Phone {

  private static final Pattern FRENCH = Pattern.compile("0[1-9][0-9]{8}");
  private static final Pattern FOREIGN = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final int VISIBLE = 2;

  private Phone() {}

  /** The number as it is kept; empty when it is none. */
  public static Optional<String> read(String typed) {
    String signs = typed.replaceAll("[\\s\\u00a0\\u202f./()-]", "");
    String digits = signs.startsWith("00") ? "+" + signs.substring(2) : signs;
    String french = digits.startsWith("+33") ? "0" + digits.substring(3) : digits;
    if (FRENCH.matcher(french).matches()) {
      return Optional.of(pairs(french));
    }
    return FOREIGN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
  }

  /** Whether it may be a number or a part of one. */
  public static boolean isPart(String typed) {
    return !typed.isBlank() && typed.replaceAll("[0-9\\s\u00a0\u202f.+/()-]", "").isEmpty();
  }

  /** The digits of a number or of a part of it, in the order in which {@link #read} keeps them. */
  public static String digits(String typed) {
    String signs = typed.replaceAll("[^0-9+]", "");
    return signs.replaceFirst("^(\\+|00)330?", "0").replaceFirst("^00", "").replace("+", "");
  }

  private static String pairs(String digits) {
    return digits.replaceAll("(..)(?!$)", "$1 ");
  }

  /** The first and last digits only. */
  static String discreet(String phone) {
    int last = phone.length() - VISIBLE;
    return phone.substring(0, VISIBLE)
        + phone.substring(VISIBLE, last).replaceAll("[0-9]", "•")
        + phone.substring(last);
  }
}
