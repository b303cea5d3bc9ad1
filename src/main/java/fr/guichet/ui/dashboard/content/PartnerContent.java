package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.Comparator;
import java.util.List;

/** « Par partenaire »: the share of each and its strict rate. */
public final class PartnerContent {

  private final DashboardFigures dashboard;
  private final Comparison comparison;
  private final MonthFigures figures;
  private final List<GroupFigures> partners;

  public PartnerContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    comparison = new Comparison(dashboard);
    figures = dashboard.figures();
    partners =
        figures.partners().stream()
            .filter(partner -> partner.requests() > 0)
            .sorted(Comparator.comparingInt(GroupFigures::requests).reversed())
            .toList();
  }

  public CardContent card() {
    return new CardContent(
        text("dashboard.partners"),
        text("dashboard.partners.subtitle"),
        new Chart.Bars(partners.stream().map(this::bar).toList(), Chart.Tone.PLAIN),
        comparison.key(),
        table(),
        partners.isEmpty() ? text("dashboard.partners.none") : "");
  }

  private Chart.Bar bar(GroupFigures partner) {
    return new Chart.Bar(
        Partner.withoutParenthesis(partner.label()),
        Chart.Length.of(
            partner.requests(), comparison.reference(partner.previousMonth(), partner.lastYear())),
        requests(partner),
        rate(partner));
  }

  private Mark requests(GroupFigures partner) {
    Rate share = figures.share(partner);
    return new Mark(
        partner.label(),
        count(partner.requests()),
        text(
            "dashboard.partners.requests",
            partner.label(),
            percent(share),
            count(share.numerator()),
            count(share.denominator()),
            comparison(partner)),
        Queries.ofPartner(dashboard.span().period(), partner.code(), null));
  }

  private String comparison(GroupFigures partner) {
    return comparison.sentence(partner.previousMonth(), partner.lastYear());
  }

  private Mark rate(GroupFigures partner) {
    Rate strict = partner.outcomes().strictRate();
    return new Mark(
        text("dashboard.of", partner.label(), text("figures.strict")),
        percent(strict),
        text(
            "dashboard.partners.strict",
            partner.label(),
            percent(strict),
            count(strict.numerator()),
            count(strict.denominator())),
        Queries.ofPartner(dashboard.span().period(), partner.code(), Outcome.RESOLVED));
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("figures.partner"),
            text("figures.requests"),
            text("dashboard.column.share"),
            text("figures.strict"),
            text("figures.excludingPlanned.short"),
            text("dashboard.column.before"),
            text("dashboard.column.lastYear")),
        partners.stream().map(this::line).toList());
  }

  private CardContent.Line line(GroupFigures partner) {
    return new CardContent.Line(
        List.of(
            partner.label(),
            count(partner.requests()),
            percent(figures.share(partner)),
            FigureWords.rate(partner.outcomes().strictRate()),
            FigureWords.rate(partner.outcomes().rateExcludingPlanned()),
            comparison.before(partner.previousMonth()),
            comparison.lastYear(partner.lastYear())),
        requests(partner));
  }
}
