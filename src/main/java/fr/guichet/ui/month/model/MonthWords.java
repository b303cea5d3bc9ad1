package fr.guichet.ui.month.model;

import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FigureWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Figures as a French reader expects them. */
public final class MonthWords {

  private static final String NONE = FigureWords.NONE;

  private MonthWords() {}

  /** « sept. » in the year of the month shown, « oct. 2025 » in another. */
  public static String shortMonth(YearMonth month, YearMonth shown) {
    return month.getYear() == shown.getYear()
        ? DateWords.shortMonth(month.getMonth())
        : DateWords.shortMonth(month);
  }

  /** « 82,5 % », « 100 % », a dash when there is nothing to divide by. */
  public static String percent(Rate rate) {
    return FigureWords.percent(rate);
  }

  /** « 340 sur 412 ». */
  public static String fraction(Rate rate) {
    return FigureWords.fraction(rate);
  }

  /** « 82,5 % · 340/412 »: a rate is never shown without what it is made of. */
  public static String rate(Rate rate) {
    return FigureWords.rate(rate);
  }

  /** « 1 234 », with a narrow no-break space. */
  public static String count(int number) {
    return FigureWords.count(number);
  }

  /** « 3,6 ». */
  public static String decimal(double number) {
    return FigureWords.decimal(number);
  }

  /** « 18 min », a dash without requests. */
  public static String minutes(double mean, int requests) {
    return requests == 0 ? NONE : Texts.text("month.minutes", Math.round(mean));
  }

  /** Several or one: the key with {@code .one} when the number is 0 or 1, as French counts. */
  public static String counted(String key, int number) {
    return FigureWords.counted(key, number);
  }

  /** « 82,5 % » above « 340/412 »: in a narrow column. */
  public static String twoLines(Rate rate) {
    return rate.value().isEmpty()
        ? NONE
        : percent(rate) + "\n" + rate.numerator() + "/" + rate.denominator();
  }

  /** « 2 suites closes, 1 correction : 85,9 % à date »: what a closed month has gained. */
  public static String gained(SinceClosing since) {
    List<String> parts = new ArrayList<>();
    if (!since.followUps().isEmpty()) {
      parts.add(counted("month.gained.followUps", since.followUps().size()));
      parts.add(Texts.text("month.gained.rate", percent(since.withFollowUps().strictRate())));
    }
    if (!since.corrections().isEmpty()) {
      parts.add(counted("month.gained.corrections", since.corrections().size()));
    }
    return String.join(", ", parts);
  }
}
