package fr.guichet.model.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The French texts that users read, all from one bundle. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("fr.guichet.texts", Locale.ROOT);

  private Texts() {}

  /**
   * The text of a key, always passed through {@link String#format} in French (so a per cent sign is
   * written twice in the bundle). {@code MessageFormat} is not used: it eats straight apostrophes.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public static String text(String key, Object... args) {
    return String.format(Locale.FRANCE, BUNDLE.getString(key), args);
  }
}
