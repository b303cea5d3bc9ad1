package fr.guichet.ui.dashboard.chart;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.figures.dashboard.Step;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.FigureWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Days, months and figures in the words of the dashboard. */
public final class DashboardWords {

  private static final int WEEK = 7;

  private DashboardWords() {}

  /** Below a bar: « oct. », « lun. 5 », « 5 oct. », « T4 2026 », « 2026 ». */
  public static String label(Step step, Period whole) {
    LocalDate from = step.period().from();
    return switch (step.size()) {
      case DAY ->
          whole.days() <= WEEK ? DateWords.weekdayAndNumber(from) : "" + from.getDayOfMonth();
      case WEEK -> DateWords.shortDateOfYear(from);
      case MONTH -> DateWords.shortMonth(from.getMonth());
      case QUARTER -> text("dashboard.quarter", quarter(from), from.getYear());
      case YEAR -> "" + from.getYear();
    };
  }

  /** In a sentence: « octobre 2026 », « lundi 5 octobre 2026 », « du 05/10/2026 au 11/10/2026 ». */
  public static String name(Step step) {
    Period period = step.period();
    return switch (step.size()) {
      case DAY -> DateWords.longDay(period.from());
      case WEEK ->
          text(
              "dashboard.days",
              DateWords.numbers(period.from()),
              DateWords.numbers(period.until()));
      case MONTH -> DateWords.month(period.from());
      case QUARTER, YEAR -> period.words();
    };
  }

  private static int quarter(LocalDate day) {
    return (day.getMonthValue() + 2) / 3;
  }

  /** « octobre 2026 », « novembre 2026, au 24/11 » while it lasts. */
  public static String words(Span span) {
    return span.underWay()
        ? text("dashboard.underWay", span.words(), DateWords.shortNumbers(span.period().until()))
        : span.words();
  }

  /** The same, its months shortened: two rows of cards need the header on one line. */
  public static String shortWords(Span span) {
    String words = words(span);
    for (Month month : Month.values()) {
      words = words.replace(DateWords.month(month), DateWords.shortMonth(month));
    }
    return words;
  }

  /** « 3 h 20 », « 40 min ». */
  public static String hours(int minutes) {
    return minutes < 60
        ? text("month.minutes", minutes)
        : text("dashboard.hoursLong", FigureWords.count(minutes / 60), minutes % 60);
  }

  /** A share from 0 to 1, null when there is nothing to divide by. */
  public static Double share(Rate rate) {
    return rate.value().isPresent() ? rate.value().getAsDouble() : null;
  }

  /** « Pièce manquante ». */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
  }
}
