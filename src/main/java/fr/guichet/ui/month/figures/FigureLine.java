package fr.guichet.ui.month.figures;

import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the figures table, as the month's figures give it.
 *
 * @param total true for the last line, of the whole month
 */
public record FigureLine(
    String label,
    OutcomeCounts outcomes,
    Rate share,
    double meanMinutes,
    int previousMonth,
    int lastYear,
    boolean total) {

  /** A line a partner, the largest first, and the total. */
  static List<FigureLine> of(MonthFigures figures) {
    List<FigureLine> lines = new ArrayList<>();
    figures.partners().stream()
        .sorted((a, b) -> Integer.compare(b.requests(), a.requests()))
        .forEach(partner -> lines.add(of(figures, partner)));
    lines.add(total(figures));
    return lines;
  }

  private static FigureLine of(MonthFigures figures, GroupFigures partner) {
    return new FigureLine(
        partner.label(),
        partner.outcomes(),
        figures.share(partner),
        partner.meanMinutes(),
        partner.previousMonth(),
        partner.lastYear(),
        false);
  }

  private static FigureLine total(MonthFigures figures) {
    int requests = figures.totals().requests();
    long shares = figures.partners().stream().mapToLong(GroupFigures::minuteShares).sum();
    double mean = requests == 0 ? 0 : (double) shares / GroupFigures.SHARES / requests;
    return new FigureLine(
        Texts.text("month.total"),
        figures.totals().outcomes(),
        new Rate(requests, requests),
        mean,
        figures.previousMonth().requests(),
        figures.lastYear().requests(),
        true);
  }

  int requests() {
    return outcomes.requests();
  }
}
