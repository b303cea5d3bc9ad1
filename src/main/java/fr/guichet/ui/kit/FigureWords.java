package fr.guichet.ui.kit;

import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.Texts;
import java.util.Locale;

/** Figures as a French reader expects them, the same on every screen. */
public final class FigureWords {

  /** What stands where there is nothing to tell. */
  public static final String NONE = "–";

  private FigureWords() {}

  /** « 82,5 % », « 100 % », a dash when there is nothing to divide by. */
  public static String percent(Rate rate) {
    if (rate.value().isEmpty()) {
      return NONE;
    }
    boolean whole = rate.numerator() == rate.denominator();
    return Texts.text("month.percent", whole ? "100" : decimal(rate.value().getAsDouble() * 100));
  }

  /** « 340 sur 412 ». */
  public static String fraction(Rate rate) {
    return Texts.text("month.fraction", count(rate.numerator()), count(rate.denominator()));
  }

  /** « 82,5 % · 340/412 »: a rate is never shown without what it is made of. */
  public static String rate(Rate rate) {
    return rate.value().isEmpty()
        ? NONE
        : percent(rate) + " · " + rate.numerator() + "/" + rate.denominator();
  }

  /** « 1 234 », with a narrow no-break space. */
  public static String count(int number) {
    return String.format(Locale.FRANCE, "%,d", number);
  }

  /** « 3,6 ». */
  public static String decimal(double number) {
    return String.format(Locale.FRANCE, "%.1f", number);
  }

  /** Several or one: the key with {@code .one} when the number is 0 or 1, as French counts. */
  public static String counted(String key, int number) {
    return Texts.text(number < 2 ? key + ".one" : key, count(number));
  }
}
