package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.SinceClosing.Move;
import fr.guichet.model.closing.SinceClosing.Step;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.TimeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sheet « Depuis la clôture »: both rates at the closing and to date, then the promises closed
 * since, then the corrections with the figures that they moved.
 */
final class SinceClosingSheet {

  private static final List<Integer> WIDEST = List.of(24, 10, 20, 64, 30, 12, 12);
  private static final Head.Columns HEAD = new Head.Columns(1, 4, 5);

  private final SinceClosing since;
  private final ZoneId zone;
  private final List<Line> lines = new ArrayList<>();

  SinceClosingSheet(SinceClosing since, ZoneId zone) {
    this.since = since;
    this.zone = zone;
  }

  private static String name() {
    return text("workbook.sheet.since");
  }

  SheetContent of(Head head) {
    lines.addAll(head.lines(name(), HEAD));
    lines.add(titles());
    lines.add(section("rates"));
    rates("strict", OutcomeCounts::strictRate);
    rates("excludingPlanned", OutcomeCounts::rateExcludingPlanned);
    steps("followUps", since.followUps());
    steps("corrections", since.corrections());
    var table = new SheetContent.Table(Head.LINES, lines.size() - 1, false);
    return new SheetContent(name(), lines, WIDEST, table, 0, List.of());
  }

  private static Line titles() {
    return Line.header(
        List.of(title("on"), title("at"), title("agent"), title("what"), title("figure")),
        List.of(title("before"), title("after")));
  }

  private static String title(String key) {
    return text("workbook.since." + key);
  }

  private static Line section(String key) {
    return Line.of(Kind.SECTION, new Cell.Text(title(key)));
  }

  /** A rate with its numbers: at the closing, with the promises closed since, and all told. */
  private void rates(String key, Function<OutcomeCounts, Rate> rate) {
    String name = text("figures." + key);
    rate(name, "frozen", rate.apply(since.frozen()));
    rate(name, "toDate", rate.apply(since.withFollowUps()));
    rate(name, "now", rate.apply(since.now()));
  }

  private void rate(String name, String when, Rate rate) {
    lines.add(
        Line.of(
            Kind.PLAIN,
            Cell.BLANK,
            Cell.BLANK,
            Cell.BLANK,
            new Cell.Text(text("workbook.since.rate", name, title(when))),
            new Cell.Text(text("workbook.since.of", rate.numerator(), rate.denominator())),
            Cell.BLANK,
            Cell.of(rate)));
  }

  private void steps(String key, List<Step> steps) {
    if (!steps.isEmpty()) {
      lines.add(section(key));
      steps.forEach(this::step);
    }
  }

  /** One line for each figure that moved; the first says what it was. */
  private void step(Step step) {
    List<Cell> what = what(step);
    if (step.moves().isEmpty()) {
      lines.add(new Line(Kind.PLAIN, with(what, new Cell.Label(title("none")))));
    }
    for (Move move : step.moves()) {
      lines.add(
          new Line(
              Kind.PLAIN,
              with(
                  what,
                  new Cell.Text(move.figure()),
                  Cell.of(move.before()),
                  Cell.of(move.after()))));
      what = List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK);
    }
  }

  private List<Cell> what(Step step) {
    ZonedDateTime at = Instant.ofEpochMilli(step.at()).atZone(zone);
    return List.of(
        new Cell.Day(step.day()),
        new Cell.Text(TimeWords.spoken(at.get(ChronoField.MINUTE_OF_DAY))),
        new Cell.Text(step.agent()),
        new Cell.Text(step.what()));
  }

  private static List<Cell> with(List<Cell> first, Cell... others) {
    List<Cell> cells = new ArrayList<>(first);
    cells.addAll(List.of(others));
    return cells;
  }
}
