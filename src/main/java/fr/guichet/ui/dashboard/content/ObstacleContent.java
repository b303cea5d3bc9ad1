package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Obstacle;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.ArrayList;
import java.util.List;

/** « Ce qui empêche de résoudre »: causes, and what is awaited. */
public final class ObstacleContent {

  private final Period period;
  private final Comparison comparison;
  private final List<Obstacle> obstacles;
  private final int all;

  public ObstacleContent(DashboardFigures figures) {
    period = figures.span().period();
    comparison = new Comparison(figures);
    obstacles =
        figures.troubles().obstacles().stream()
            .filter(obstacle -> obstacle.requests() > 0)
            .toList();
    all = obstacles.stream().mapToInt(Obstacle::requests).sum();
  }

  public CardContent card() {
    return new CardContent(
        text("dashboard.obstacles"),
        FigureWords.counted("dashboard.requests", all),
        new Chart.Bars(obstacles.stream().map(this::bar).toList(), Chart.Tone.TROUBLE),
        legend(),
        table(),
        obstacles.isEmpty() ? text("dashboard.obstacles.none") : "");
  }

  private Chart.Bar bar(Obstacle obstacle) {
    Integer before = comparison.reference(obstacle.before(), obstacle.lastYear());
    return new Chart.Bar(
        name(obstacle),
        new Chart.Length(obstacle.causes(), obstacle.waiting(), before),
        mark(obstacle),
        null);
  }

  private List<CardContent.Key> legend() {
    List<CardContent.Key> keys = new ArrayList<>();
    keys.add(new CardContent.Key("lying-bar trouble", text("dashboard.key.causes")));
    keys.add(new CardContent.Key("hatched-bar trouble", text("dashboard.key.waiting")));
    keys.addAll(comparison.key());
    return keys;
  }

  private Mark mark(Obstacle obstacle) {
    return new Mark(
        name(obstacle),
        count(obstacle.requests()),
        text(
            "dashboard.obstacles.say",
            name(obstacle),
            FigureWords.counted("dashboard.requests", obstacle.requests()),
            percent(new Rate(obstacle.requests(), all)),
            count(all),
            count(obstacle.causes()),
            count(obstacle.waiting()),
            comparison.sentence(obstacle.before(), obstacle.lastYear())),
        Queries.of(period, Also.hindered(obstacle.cause(), obstacle.awaited())));
  }

  private static String name(Obstacle obstacle) {
    return DashboardWords.capital(
        obstacle.cause() == null
            ? text("dashboard.awaited." + obstacle.awaited())
            : text("dashboard.cause." + obstacle.cause()));
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.obstacle"),
            text("figures.requests"),
            text("dashboard.column.share"),
            text("dashboard.column.causes"),
            text("outcomes.PENDING"),
            text("dashboard.column.before"),
            text("dashboard.column.lastYear")),
        obstacles.stream().map(this::line).toList());
  }

  private CardContent.Line line(Obstacle obstacle) {
    return new CardContent.Line(
        List.of(
            name(obstacle),
            count(obstacle.requests()),
            percent(new Rate(obstacle.requests(), all)),
            count(obstacle.causes()),
            count(obstacle.waiting()),
            comparison.before(obstacle.before()),
            comparison.lastYear(obstacle.lastYear())),
        mark(obstacle));
  }
}
