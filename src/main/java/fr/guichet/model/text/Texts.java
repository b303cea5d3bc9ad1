package fr.guichet.model.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The French sentences that people read, all from the one bundle {@code
 * fr/guichet/texts.properties}.
 */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("fr.guichet.texts", Locale.ROOT);

  private Texts() {}

  /**
   * The sentence of that key, its {@code %s} and {@code %d} filled in order as {@link
   * String#format} does; a percent sign is written {@code %%} in the bundle.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public static String text(String key, Object... args) {
    return String.format(Locale.FRANCE, BUNDLE.getString(key), args);
  }
}
