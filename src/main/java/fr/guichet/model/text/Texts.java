package fr.guichet.model.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The French texts that users read, all from one bundle. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("fr.guichet.texts", Locale.ROOT);

  /** What is put in before a full stop that ends a sentence. */
  private static final Pattern CLOSED = Pattern.compile("(%(?:\\d+\\$)?s)\\.(?![\\p{L}\\p{N}.])");

  /** Stands for that full stop until it is known whether there is one. */
  private static final String STOP = "\u0001";

  private static final Pattern ENDED = Pattern.compile("([.!?…])" + STOP);

  private Texts() {}

  /**
   * The text of a key, always passed through {@link String#format} in French (so a per cent sign is
   * written twice in the bundle). {@code MessageFormat} is not used: it eats straight apostrophes.
   * What is put in may be a sentence or end with an abbreviation: no full stop comes after another.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public static String text(String key, Object... args) {
    String pattern = BUNDLE.getString(key);
    return pattern.contains("s.") ? closed(pattern, args) : format(pattern, args);
  }

  private static String closed(String pattern, Object... args) {
    String open = format(CLOSED.matcher(pattern).replaceAll("$1" + STOP), args);
    return ENDED.matcher(open).replaceAll("$1").replace(STOP, ".");
  }

  private static String format(String pattern, Object... args) {
    return String.format(Locale.FRANCE, pattern, args);
  }
}
