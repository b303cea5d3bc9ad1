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

  /** « 18 min », a dash without requests. */
  public static String minutes(double mean, int requests) {
    return requests == 0 ? NONE : Texts.text("month.minutes", Math.round(mean));
  }

  /** « 82,5 % » above « 340/412 »: in a narrow column. */
  public static String twoLines(Rate rate) {
    return rate.value().isEmpty()
        ? NONE
        : FigureWords.percent(rate) + "\n" + rate.numerator() + "/" + rate.denominator();
  }

  /** « 2 suites closes, 1 correction : 85,9 % à date »: what a closed month has gained. */
  public static String gained(SinceClosing since) {
    List<String> parts = new ArrayList<>();
    if (!since.followUps().isEmpty()) {
      parts.add(FigureWords.counted("month.gained.followUps", since.followUps().size()));
      parts.add(
          Texts.text("month.gained.rate", FigureWords.percent(since.withFollowUps().strictRate())));
    }
    if (!since.corrections().isEmpty()) {
      parts.add(FigureWords.counted("month.gained.corrections", since.corrections().size()));
    }
    return String.join(", ", parts);
  }
}
