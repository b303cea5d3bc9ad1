package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.Comparator;
import java.util.List;

/** « Par canal »: how visitors come. */
public final class ChannelContent {

  private final DashboardFigures dashboard;
  private final Comparison comparison;
  private final List<ChannelFigures> channels;
  private final int visits;

  public ChannelContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    comparison = new Comparison(dashboard);
    channels =
        dashboard.figures().rhythm().channels().stream()
            .sorted(Comparator.comparingInt(ChannelFigures::visits).reversed())
            .toList();
    visits = dashboard.figures().totals().visits();
  }

  public CardContent card() {
    return new CardContent(
        text("dashboard.channels"),
        text("dashboard.channels.subtitle"),
        new Chart.Bars(channels.stream().map(this::bar).toList(), Chart.Tone.PLAIN),
        comparison.key(),
        table(),
        visits == 0 ? text("dashboard.channels.none") : "");
  }

  private Chart.Bar bar(ChannelFigures channel) {
    Integer before = comparison.reference(channel.previousMonth(), channel.lastYear());
    return new Chart.Bar(
        name(channel), Chart.Length.of(channel.visits(), before), mark(channel), share(channel));
  }

  private static String name(ChannelFigures channel) {
    return text("channel." + channel.channel());
  }

  private Mark mark(ChannelFigures channel) {
    return new Mark(name(channel), count(channel.visits()), sentence(channel), behind(channel));
  }

  private Mark share(ChannelFigures channel) {
    return new Mark(
        text("dashboard.of", name(channel), text("dashboard.column.share")),
        percent(new Rate(channel.visits(), visits)),
        sentence(channel),
        behind(channel));
  }

  private String sentence(ChannelFigures channel) {
    return text(
        "dashboard.channels.say",
        name(channel),
        FigureWords.counted("month.visits", channel.visits()),
        count(visits),
        percent(new Rate(channel.visits(), visits)),
        comparison.sentence(channel.previousMonth(), channel.lastYear()));
  }

  private Behind behind(ChannelFigures channel) {
    return Queries.of(dashboard.span().period(), Also.through(channel.channel()));
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.channel"),
            text("figures.visits"),
            text("dashboard.column.share"),
            text("figures.requests"),
            text("figures.strict"),
            text("figures.excludingPlanned.short"),
            text("dashboard.column.before"),
            text("dashboard.column.lastYear")),
        channels.stream().map(this::line).toList());
  }

  private CardContent.Line line(ChannelFigures channel) {
    return new CardContent.Line(
        List.of(
            name(channel),
            count(channel.visits()),
            percent(new Rate(channel.visits(), visits)),
            count(channel.requests()),
            FigureWords.rate(channel.outcomes().strictRate()),
            FigureWords.rate(channel.outcomes().rateExcludingPlanned()),
            comparison.before(channel.previousMonth()),
            comparison.lastYear(channel.lastYear())),
        mark(channel));
  }
}
