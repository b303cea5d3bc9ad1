package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.day.NotTaken;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** « Non pris »: requests that could not be taken, by reason. */
public final class NotTakenContent {

  private final DashboardFigures dashboard;
  private final Comparison comparison;
  private final Compared compared;
  private final int all;

  public NotTakenContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    comparison = new Comparison(dashboard);
    compared = dashboard.figures().compared();
    all = dashboard.figures().notTaken();
  }

  public CardContent card() {
    List<NotTaken.Reason> reasons =
        Stream.of(NotTaken.Reason.values())
            .sorted(Comparator.comparingInt(this::number).reversed())
            .toList();
    return new CardContent(
        text("dashboard.notTaken"),
        FigureWords.counted("dashboard.requests", all),
        new Chart.Bars(reasons.stream().map(this::bar).toList(), Chart.Tone.TROUBLE),
        comparison.key(),
        table(reasons),
        all == 0 ? text("dashboard.notTaken.none") : "");
  }

  private int number(NotTaken.Reason reason) {
    return compared.now().interruptions().notTaken(reason);
  }

  private int before(NotTaken.Reason reason) {
    return compared.previous().interruptions().notTaken(reason);
  }

  private int lastYear(NotTaken.Reason reason) {
    return compared.lastYear().interruptions().notTaken(reason);
  }

  private static String name(NotTaken.Reason reason) {
    return DashboardWords.capital(text("day.notTaken." + reason));
  }

  private Chart.Bar bar(NotTaken.Reason reason) {
    Integer before = comparison.reference(before(reason), lastYear(reason));
    return new Chart.Bar(name(reason), Chart.Length.of(number(reason), before), mark(reason), null);
  }

  private Mark mark(NotTaken.Reason reason) {
    return new Mark(
        name(reason),
        count(number(reason)),
        text(
            "dashboard.notTaken.say",
            name(reason),
            FigureWords.counted("dashboard.notTaken.count", number(reason)),
            count(all),
            percent(new Rate(number(reason), all)),
            comparison.sentence(before(reason), lastYear(reason))),
        number(reason) == 0 ? Behind.NOTHING : listed(reason));
  }

  private Behind listed(NotTaken.Reason reason) {
    return new Behind.Listed(
        List.of(text("dashboard.notTaken.columns").split("\\|")),
        dashboard.troubles().notTaken().stream()
            .filter(one -> one.reason() == reason)
            .map(one -> List.of(DateWords.numbers(one.day()), TimeWords.time(one.minuteOfDay())))
            .toList());
  }

  private CardContent.Table table(List<NotTaken.Reason> reasons) {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.reason"),
            text("figures.requests"),
            text("dashboard.column.share"),
            text("dashboard.column.before"),
            text("dashboard.column.lastYear")),
        reasons.stream().map(this::line).toList());
  }

  private CardContent.Line line(NotTaken.Reason reason) {
    return new CardContent.Line(
        List.of(
            name(reason),
            count(number(reason)),
            percent(new Rate(number(reason), all)),
            comparison.before(before(reason)),
            comparison.lastYear(lastYear(reason))),
        mark(reason));
  }
}
