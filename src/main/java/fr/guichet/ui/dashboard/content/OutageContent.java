package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.OutageCost;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.List;

/** « Pannes »: how long they lasted while the counter was open, and the requests that they cost. */
public final class OutageContent {

  private final DashboardFigures dashboard;
  private final List<OutageCost> costs;

  public OutageContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    costs = dashboard.troubles().outages();
  }

  public CardContent card() {
    int minutes = costs.stream().mapToInt(OutageCost::minutes).sum();
    int requests = costs.stream().mapToInt(cost -> cost.requests().size()).sum();
    return new CardContent(
        text("dashboard.outages"),
        text(
            "dashboard.outages.subtitle",
            DashboardWords.hours(minutes),
            FigureWords.counted("dashboard.requests", requests)),
        new Chart.Bars(costs.stream().map(this::bar).toList(), Chart.Tone.TROUBLE),
        List.of(new CardContent.Key("lying-bar trouble", text("dashboard.key.down"))),
        table(),
        costs.isEmpty() ? text("dashboard.outages.none") : "");
  }

  private Chart.Bar bar(OutageCost cost) {
    return new Chart.Bar(
        name(cost), Chart.Length.of(cost.minutes(), null), minutes(cost), requests(cost));
  }

  private static String name(OutageCost cost) {
    return cost.own()
        ? DashboardWords.capital(text("dashboard.cause.OWN_OUTAGE"))
        : Partner.withoutParenthesis(cost.label());
  }

  private Mark minutes(OutageCost cost) {
    return new Mark(
        name(cost),
        cost.days().isEmpty() ? FigureWords.NONE : DashboardWords.hours(cost.minutes()),
        text(
            "dashboard.outages.minutes",
            name(cost),
            DashboardWords.hours(cost.minutes()),
            FigureWords.counted("dashboard.outages.days", cost.days().size())),
        cost.days().isEmpty() ? Behind.NOTHING : days(cost));
  }

  private static Behind days(OutageCost cost) {
    return new Behind.Listed(
        List.of(text("dashboard.outages.columns").split("\\|")),
        cost.days().stream()
            .map(
                day ->
                    List.of(
                        DateWords.numbers(day.outage().day()),
                        TimeWords.time(day.outage().from()),
                        TimeWords.time(day.outage().until()),
                        text("month.minutes", day.minutes())))
            .toList());
  }

  private Mark requests(OutageCost cost) {
    return new Mark(
        text("dashboard.of", name(cost), text("dashboard.outages.lost")),
        text("dashboard.outages.requests", cost.requests().size()),
        text(
            "dashboard.outages.say",
            name(cost),
            FigureWords.counted("dashboard.requests", cost.requests().size()),
            count(cost.pending().size()),
            count(cost.redirected().size()),
            count(cost.unfinished().size())),
        cost.requests().isEmpty()
            ? Behind.NOTHING
            : Queries.of(dashboard.span().period(), Also.among(cost.requests())));
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.outage"),
            text("dashboard.column.days"),
            text("dashboard.column.down"),
            text("outcomes.PENDING"),
            text("outcomes.REDIRECTED"),
            text("outcomes.UNFINISHED")),
        costs.stream().map(this::line).toList());
  }

  private CardContent.Line line(OutageCost cost) {
    return new CardContent.Line(
        List.of(
            name(cost),
            count(cost.days().size()),
            DashboardWords.hours(cost.minutes()),
            count(cost.pending().size()),
            count(cost.redirected().size()),
            count(cost.unfinished().size())),
        requests(cost));
  }
}
