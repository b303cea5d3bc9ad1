package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.OpenMatters;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet « Non résolues »: what was not resolved, why, where it went, what is still open. */
final class ObstaclesSheet {

  private static final Head.Columns HEAD = new Head.Columns(1, 2, 3);
  private static final List<Integer> WIDEST = List.of(50, 26, 26, 15, 15);

  private final MonthFigures figures;
  private final Tables tables;

  private ObstaclesSheet(MonthFigures figures, Tables tables) {
    this.figures = figures;
    this.tables = tables;
  }

  private static String name() {
    return text("workbook.sheet.obstacles");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    Tables tables = new Tables(name(), head.lines(name(), HEAD), figures.period().words());
    ObstaclesSheet sheet = new ObstaclesSheet(figures, tables);
    sheet.outcomes();
    sheet.causes();
    sheet.targets();
    sheet.outside();
    sheet.open();
    return tables.content(WIDEST);
  }

  private static String title(String key) {
    return text("workbook.obstacles." + key);
  }

  private static Cell words(String words) {
    return new Cell.Text(words);
  }

  // --- outcomes

  private void outcomes() {
    Period period = figures.period();
    tables.begin(
        title("byOutcome"),
        List.of(title("outcome")),
        List.of(
            title("requests"),
            title("share"),
            text("workbook.group.requestsOf", period.previous().words()),
            text("workbook.group.requestsOf", period.lastYear().words())));
    Stream.of(Outcome.values())
        .filter(outcome -> outcome != Outcome.RESOLVED)
        .forEach(outcome -> outcome(text("outcomes." + outcome), t -> t.outcomes().of(outcome)));
    tables.total(
        outcomeCells(title("unresolved"), t -> t.requests() - t.outcomes().of(Outcome.RESOLVED)));
  }

  private void outcome(String label, ToIntFunction<Totals> count) {
    tables.line(outcomeCells(label, count));
  }

  private Cell[] outcomeCells(String label, ToIntFunction<Totals> count) {
    int now = count.applyAsInt(figures.totals());
    return new Cell[] {
      words(label),
      Cell.of(now),
      Cell.of(new Rate(now, figures.totals().requests())),
      Cell.of(count.applyAsInt(figures.previousMonth())),
      Cell.of(count.applyAsInt(figures.lastYear()))
    };
  }

  // --- causes

  private void causes() {
    tables.begin(
        title("byCause"),
        List.of(title("cause")),
        List.of(
            text("outcomes." + Outcome.PENDING),
            text("outcomes." + Outcome.REDIRECTED),
            text("outcomes." + Outcome.UNFINISHED),
            title("requests")));
    for (Obstacles.OfCause each : figures.obstacles().causes()) {
      tables.line(
          words(text("cause." + each.cause())),
          Cell.BLANK,
          Cell.of(each.redirected()),
          Cell.of(each.unfinished()),
          Cell.of(each.requests()));
    }
    for (Obstacles.OfAwaited each : figures.obstacles().awaited()) {
      tables.line(
          words(text("workbook.obstacles.awaited", text("awaited." + each.awaited()))),
          Cell.of(each.requests()),
          Cell.BLANK,
          Cell.BLANK,
          Cell.of(each.requests()));
    }
    OutcomeCounts outcomes = figures.totals().outcomes();
    int pending = outcomes.of(Outcome.PENDING);
    int redirected = outcomes.of(Outcome.REDIRECTED);
    int unfinished = outcomes.of(Outcome.UNFINISHED);
    tables.total(
        words(text("workbook.total")),
        Cell.of(pending),
        Cell.of(redirected),
        Cell.of(unfinished),
        Cell.of(pending + redirected + unfinished));
  }

  // --- where to

  private void targets() {
    tables.begin(
        title("byTarget"),
        List.of(title("target")),
        List.of(
            text("outcomes." + Outcome.PLANNED_ORIENTATION),
            text("outcomes." + Outcome.REDIRECTED),
            title("requests")));
    for (Obstacles.OfTarget each : figures.obstacles().targets()) {
      tables.line(
          words(each.target()),
          Cell.of(each.planned()),
          Cell.of(each.redirected()),
          Cell.of(each.requests()));
    }
    OutcomeCounts outcomes = figures.totals().outcomes();
    int planned = outcomes.of(Outcome.PLANNED_ORIENTATION);
    int redirected = outcomes.of(Outcome.REDIRECTED);
    tables.total(
        words(text("workbook.total")),
        Cell.of(planned),
        Cell.of(redirected),
        Cell.of(planned + redirected));
  }

  private void outside() {
    tables.begin(
        title("outside"),
        List.of(title("procedure"), title("partner"), title("reason")),
        List.of(title("requests")));
    Map<String, String> partners =
        figures.partners().stream()
            .collect(Collectors.toMap(GroupFigures::code, GroupFigures::label));
    for (Obstacles.Outside each : figures.obstacles().outside()) {
      tables.line(
          words(each.label()),
          words(partners.getOrDefault(each.partner(), each.partner())),
          words(text("reason." + each.reason())),
          Cell.of(each.requests()));
    }
    tables.total(
        words(text("workbook.total")),
        Cell.BLANK,
        Cell.BLANK,
        Cell.of(figures.obstacles().outsideInAll()));
  }

  // --- open

  private void open() {
    tables.begin(
        title("open"),
        List.of(title("age")),
        List.of(title("openRequests"), title("calls"), title("openInAll"), title("overdue")));
    OpenMatters open = figures.openMatters();
    for (OpenMatters.OfAge each : open.ages()) {
      tables.line(
          words(title("age." + each.age())),
          Cell.of(each.requests()),
          Cell.of(each.calls()),
          Cell.of(each.open()),
          Cell.of(each.overdue()));
    }
    tables.total(
        words(text("workbook.total")),
        Cell.of(open.ages().stream().mapToInt(OpenMatters.OfAge::requests).sum()),
        Cell.of(open.ages().stream().mapToInt(OpenMatters.OfAge::calls).sum()),
        Cell.of(figures.followUps().open()),
        Cell.of(figures.followUps().overdue()));
    tables.line(words(title("medianDays")), Cell.decimal(open.medianDays()));
    tables.line(
        words(title("oldestDays")),
        open.oldestDays() == null ? Cell.BLANK : Cell.of(open.oldestDays()));
  }
}
