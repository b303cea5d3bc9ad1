package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;

import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** « Démarches qui progressent »: beside the period before, else beside a year before. */
public final class GrowthContent {

  private final DashboardFigures dashboard;
  private final Comparison comparison;
  private final List<GroupFigures> procedures;
  private final boolean compared;

  public GrowthContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    comparison = new Comparison(dashboard);
    compared = !comparison.referenceWords().isEmpty();
    procedures =
        dashboard.figures().procedures().stream()
            .sorted(
                Comparator.comparingInt(this::growth)
                    .thenComparingInt(GroupFigures::requests)
                    .reversed())
            .toList();
  }

  private int growth(GroupFigures procedure) {
    return compared ? procedure.requests() - before(procedure) : procedure.requests();
  }

  private int before(GroupFigures procedure) {
    return comparison.reference(procedure.previousMonth(), procedure.lastYear());
  }

  public CardContent card() {
    List<GroupFigures> grown = procedures.stream().filter(p -> growth(p) > 0).toList();
    return new CardContent(
        text(compared ? "dashboard.growth" : "dashboard.growth.most"),
        compared
            ? text("dashboard.growth.subtitle", comparison.referenceWords())
            : text("dashboard.growth.alone"),
        new Chart.Bars(grown.stream().map(this::bar).toList(), Chart.Tone.PLAIN),
        compared ? legend() : List.of(),
        table(),
        grown.isEmpty() ? text("dashboard.growth.none") : "");
  }

  private List<CardContent.Key> legend() {
    return List.of(
        new CardContent.Key("lying-bar plain", comparison.referenceWords()),
        new CardContent.Key("hatched-bar plain", text("dashboard.key.more")));
  }

  private Chart.Bar bar(GroupFigures procedure) {
    if (!compared) {
      return new Chart.Bar(
          procedure.label(), Chart.Length.of(procedure.requests(), null), mark(procedure), null);
    }
    var length = new Chart.Length(before(procedure), growth(procedure), null);
    return new Chart.Bar(procedure.label(), length, mark(procedure), null);
  }

  private Mark mark(GroupFigures procedure) {
    String value =
        compared ? text("dashboard.growth.value", growth(procedure)) : count(procedure.requests());
    return new Mark(
        procedure.label(),
        value,
        text(
            "dashboard.growth.say",
            procedure.label(),
            FigureWords.counted("dashboard.requests", procedure.requests()),
            dashboard.span().words(),
            comparison.sentence(procedure.previousMonth(), procedure.lastYear())),
        Queries.ofProcedure(dashboard.span().period(), procedure.code()));
  }

  private CardContent.Table table() {
    List<String> columns = new ArrayList<>();
    columns.add(text("dashboard.column.procedure"));
    columns.add(text("figures.requests"));
    columns.add(text("dashboard.column.change"));
    columns.add(text("dashboard.column.before"));
    columns.add(text("dashboard.column.lastYear"));
    return new CardContent.Table(columns, procedures.stream().map(this::line).toList());
  }

  private CardContent.Line line(GroupFigures procedure) {
    return new CardContent.Line(
        List.of(
            procedure.label(),
            count(procedure.requests()),
            compared ? text("dashboard.growth.value", growth(procedure)) : "",
            comparison.before(procedure.previousMonth()),
            comparison.lastYear(procedure.lastYear())),
        mark(procedure));
  }
}
