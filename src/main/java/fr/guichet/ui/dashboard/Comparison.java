package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.dashboard.DashboardWords.count;

import fr.guichet.model.figures.DashboardFigures;
import fr.guichet.model.figures.Span;
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
