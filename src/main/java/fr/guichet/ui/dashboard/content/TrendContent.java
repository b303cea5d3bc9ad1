package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.dashboard.chart.DashboardWords.share;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Step;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.List;

/** « Demandes et taux »: how the requests and both rates go. */
public final class TrendContent {

  /** What is published for 2023 of all sites, without its method (domain.md). */
  private static final double NATIONAL = 0.82;

  private final DashboardFigures figures;
  private final Comparison comparison;
  private final List<Step> steps;

  public TrendContent(DashboardFigures figures) {
    this.figures = figures;
    this.comparison = new Comparison(figures);
    this.steps =
        figures.steps().stream()
            .filter(step -> step.size() != Step.Size.DAY || told(step))
            .toList();
  }

  /** A closed day without anything has no bar. */
  private boolean told(Step step) {
    return step.visits() > 0 || figures.figures().rhythm().days().containsKey(step.period().from());
  }

  public CardContent card() {
    return new CardContent(
        text("dashboard.trend"),
        text("dashboard.trend.by." + figures.steps().getFirst().size()),
        List.of(
            new CardContent.Heading("", all()),
            new CardContent.Heading("strict-dot", whole("strict")),
            new CardContent.Heading("closed-dot", whole("excludingPlanned"))),
        new Chart.Trend(
            steps.stream().map(this::column).toList(), NATIONAL, text("dashboard.national")),
        List.of(
            new CardContent.Key("standing-bar", text("dashboard.key.requests")),
            new CardContent.Key("strict-dot", text("dashboard.key.strict")),
            new CardContent.Key("closed-dot", text("dashboard.key.closed")),
            new CardContent.Key("reference-key", text("dashboard.key.national"))),
        table(),
        "");
  }

  /** The requests of the whole period. */
  private Mark all() {
    MonthFigures month = figures.figures();
    String requests = FigureWords.counted("dashboard.requests", month.totals().requests());
    return new Mark(
        figures.span().words(),
        requests,
        text(
            "dashboard.trend.all",
            DashboardWords.capital(figures.span().words()),
            requests,
            FigureWords.counted("month.visits", month.totals().visits()),
            comparison.sentence(month.previousMonth().requests(), month.lastYear().requests())),
        Queries.of(figures.span().period()));
  }

  /** A rate of the whole period. */
  private Mark whole(String key) {
    MonthFigures month = figures.figures();
    Rate rate = rate(key, month.totals());
    return new Mark(
        text("dashboard.of", figures.span().words(), text("figures." + key)),
        percent(rate),
        text(
                "dashboard.trend." + key,
                DashboardWords.capital(figures.span().words()),
                percent(rate),
                count(rate.numerator()),
                count(rate.denominator()))
            + " "
            + comparison.sentence(
                percent(rate(key, month.previousMonth())), percent(rate(key, month.lastYear()))),
        Queries.of(figures.span().period(), Outcome.RESOLVED));
  }

  private static Rate rate(String key, Totals totals) {
    return key.equals("strict")
        ? totals.outcomes().strictRate()
        : totals.outcomes().rateExcludingPlanned();
  }

  private Chart.Column column(Step step) {
    Rate strict = step.outcomes().strictRate();
    Rate closed = step.outcomes().rateExcludingPlanned();
    return new Chart.Column(
        DashboardWords.label(step, figures.span().whole()),
        step.outcomes().requests(),
        share(strict),
        share(closed),
        requests(step),
        rate(step, "strict", strict),
        rate(step, "excludingPlanned", closed));
  }

  private static Mark requests(Step step) {
    String name = DashboardWords.name(step);
    int requests = step.outcomes().requests();
    return new Mark(
        name,
        FigureWords.counted("dashboard.requests", requests),
        text(
            "dashboard.trend.requests",
            DashboardWords.capital(name),
            FigureWords.counted("dashboard.requests", requests),
            FigureWords.counted("month.visits", step.visits())),
        Queries.of(step.period()));
  }

  private static Mark rate(Step step, String key, Rate rate) {
    String name = DashboardWords.name(step);
    return new Mark(
        text("dashboard.of", name, text("figures." + key)),
        percent(rate),
        text(
            "dashboard.trend." + key,
            DashboardWords.capital(name),
            percent(rate),
            count(rate.numerator()),
            count(rate.denominator())),
        Queries.of(step.period(), Outcome.RESOLVED));
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.period"),
            text("figures.visits"),
            text("figures.requests"),
            text("figures.strict"),
            text("figures.excludingPlanned.short")),
        steps.stream().map(TrendContent::line).toList());
  }

  private static CardContent.Line line(Step step) {
    return new CardContent.Line(
        List.of(
            DashboardWords.name(step),
            count(step.visits()),
            count(step.outcomes().requests()),
            FigureWords.rate(step.outcomes().strictRate()),
            FigureWords.rate(step.outcomes().rateExcludingPlanned())),
        requests(step));
  }
}
