package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.ChartContent.Numbers;
import fr.guichet.exchange.workbook.sheet.ChartContent.Range;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The days of the month with a visit, as lines of « Synthèse » and as its chart. */
final class DayTable {

  private static final int REQUESTS = 2;
  private static final int RATE = 4;

  private final MonthFigures figures;
  private final int start;

  /**
   * @param start index of its first line in the sheet
   */
  DayTable(MonthFigures figures, int start) {
    this.figures = figures;
    this.start = start;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Kind.SECTION, new Cell.Text(text("workbook.days"))));
    lines.add(
        Line.header(
            List.of(text("workbook.days.day")),
            List.of(
                text("workbook.days.visits"),
                text("workbook.days.requests"),
                text("workbook.days.resolved"),
                text("workbook.days.strict"))));
    figures.days().forEach((day, counts) -> lines.add(line(Kind.PLAIN, new Cell.Day(day), counts)));
    lines.add(line(Kind.TOTAL, new Cell.Text(text("workbook.total")), sum()));
    return lines;
  }

  private static Line line(Kind kind, Cell label, DayFigures day) {
    return Line.of(
        kind,
        label,
        Cell.of(day.visits()),
        Cell.of(day.requests()),
        Cell.of(day.resolved()),
        Cell.of(strictRate(day)));
  }

  private DayFigures sum() {
    return figures.days().values().stream()
        .reduce(
            DayFigures.of(0, 0, 0),
            (a, b) ->
                DayFigures.of(
                    a.visits() + b.visits(),
                    a.requests() + b.requests(),
                    a.resolved() + b.resolved()));
  }

  private static Rate strictRate(DayFigures day) {
    return new Rate(day.resolved(), day.requests());
  }

  /** Requests a day, with the strict rate on a second axis. */
  ChartContent chart(String sheet, ChartContent.Spot spot) {
    return new ChartContent(
        text("workbook.chart.days", figures.period().words()),
        ChartContent.Form.STANDING,
        spot,
        new ChartContent.Days(range(sheet, 0), List.copyOf(figures.days().keySet())),
        numbers("requests", range(sheet, REQUESTS), day -> (double) day.requests()),
        numbers("strict", range(sheet, RATE), DayTable::rateOrNull));
  }

  private Range range(String sheet, int column) {
    int first = start + 2;
    return new Range(sheet, column, first, first + figures.days().size() - 1);
  }

  private Numbers numbers(String key, Range range, Function<DayFigures, Double> value) {
    List<Double> values = new ArrayList<>();
    figures.days().values().forEach(day -> values.add(value.apply(day)));
    return new Numbers(text("workbook.days." + key), range, values);
  }

  private static Double rateOrNull(DayFigures day) {
    var rate = strictRate(day).value();
    return rate.isPresent() ? rate.getAsDouble() : null;
  }
}
