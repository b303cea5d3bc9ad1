package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;

import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.kit.FigureWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure beside the same of the period before and of a year before, as far as these are known.
 */
record Comparison(DashboardFigures figures) {

  /** « 380 le mois d’avant, 401 un an avant »; empty where nothing is known. */
  String words(int before, int lastYear) {
    return words(count(before), count(lastYear));
  }

  /** A figure of the period before in a table, a dash where that is not known. */
  String before(String figure) {
    return figures.beforeKnown() ? figure : FigureWords.NONE;
  }

  String before(int figure) {
    return before(count(figure));
  }

  /** A figure of a year before in a table, a dash where that is not known. */
  String lastYear(String figure) {
    return figures.lastYearKnown() ? figure : FigureWords.NONE;
  }

  String lastYear(int figure) {
    return lastYear(count(figure));
  }

  /** What charts compare with: the period before, else a year before; null when not known. */
  Integer reference(int before, int lastYear) {
    return toBefore() ? (Integer) before : figures.lastYearKnown() ? (Integer) lastYear : null;
  }

  /** « un an avant »; empty where nothing is known. */
  String referenceWords() {
    return toBefore()
        ? figures.span().beforeWords()
        : figures.lastYearKnown() ? figures.span().lastYearWords() : "";
  }

  private boolean toBefore() {
    return !figures.span().comparedOnce() && figures.beforeKnown();
  }

  /** The tick that bars have for it; none where nothing is known. */
  List<CardContent.Key> key() {
    String words = referenceWords();
    return words.isEmpty() ? List.of() : List.of(new CardContent.Key("before-tick", words));
  }

  /**
   * The sentence that follows a figure, « Avant : … », with its full stop; empty where nothing is
   * known.
   */
  String sentence(int before, int lastYear) {
    String words = words(before, lastYear);
    return words.isEmpty() ? "" : text("dashboard.compared.sentence", words);
  }

  /** The same of figures that are not counts. */
  String sentence(String before, String lastYear) {
    String words = words(before, lastYear);
    return words.isEmpty() ? "" : text("dashboard.compared.sentence", words);
  }

  /** The same of figures that are not counts. */
  String words(String before, String lastYear) {
    Span span = figures.span();
    List<String> parts = new ArrayList<>();
    if (!span.comparedOnce() && figures.beforeKnown()) {
      parts.add(text("dashboard.compared", before, span.beforeWords()));
    }
    if (figures.lastYearKnown()) {
      parts.add(text("dashboard.compared", lastYear, span.lastYearWords()));
    }
    return String.join(", ", parts);
  }
}
