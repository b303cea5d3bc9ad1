package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;

import fr.guichet.model.figures.HourFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.kit.FigureWords;
import java.time.DayOfWeek;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** « Affluence »: visits an opened hour, by weekday and hour. */
public final class HoursContent {

  private final Period period;
  private final Map<Place, HourFigures> hours;
  private final List<DayOfWeek> days;
  private final List<Integer> clock;
  private final double least;
  private final double most;

  private record Place(DayOfWeek day, int hour) {}

  public HoursContent(DashboardFigures figures) {
    period = figures.span().period();
    List<HourFigures> told =
        figures.figures().rhythm().hours().stream()
            .filter(hour -> hour.visits() > 0 || hour.openMinutes() > 0)
            .toList();
    hours =
        told.stream()
            .collect(
                Collectors.toMap(
                    hour -> new Place(hour.weekday(), hour.hour()), Function.identity()));
    days = told.stream().map(HourFigures::weekday).distinct().sorted().toList();
    clock =
        IntStream.rangeClosed(
                told.stream().mapToInt(HourFigures::hour).min().orElse(0),
                told.stream().mapToInt(HourFigures::hour).max().orElse(-1))
            .boxed()
            .toList();
    DoubleSummaryStatistics range =
        told.stream()
            .filter(hour -> hour.openMinutes() > 0)
            .mapToDouble(HourFigures::visitsAnHour)
            .summaryStatistics();
    least = range.getMin();
    most = range.getMax();
  }

  public CardContent card() {
    return new CardContent(
        text("dashboard.hours"),
        text("dashboard.hours.subtitle"),
        new Chart.Heat(
            clock.stream().map(hour -> text("dashboard.hour", hour)).toList(),
            days.stream().map(this::row).toList()),
        List.of(),
        table(),
        hours.isEmpty() ? text("dashboard.hours.none") : "");
  }

  private Chart.Row row(DayOfWeek day) {
    return new Chart.Row(
        DateWords.shortWeekday(day), clock.stream().map(hour -> cell(day, hour)).toList());
  }

  private Chart.Cell cell(DayOfWeek day, int hour) {
    HourFigures of = hours.get(new Place(day, hour));
    if (of == null) {
      return Chart.Cell.EMPTY;
    }
    return of.openMinutes() > 0
        ? new Chart.Cell(of.visitsAnHour(), shade(of.visitsAnHour()), mark(of))
        : new Chart.Cell(null, null, mark(of));
  }

  private double shade(double visits) {
    return most > least ? (visits - least) / (most - least) : 0;
  }

  private Mark mark(HourFigures of) {
    String name =
        text("dashboard.hours.name", DateWords.weekday(of.weekday()), of.hour(), of.hour() + 1);
    return of.openMinutes() > 0
        ? new Mark(
            name,
            FigureWords.decimal(of.visitsAnHour()),
            text(
                "dashboard.hours.say",
                DashboardWords.capital(name),
                FigureWords.decimal(of.visitsAnHour()),
                FigureWords.counted("month.visits", of.visits()),
                opened(of)),
            behind(of))
        : new Mark(
            name,
            text("dashboard.hours.apart", count(of.visits())),
            text(
                "dashboard.hours.closed",
                DashboardWords.capital(name),
                FigureWords.counted("month.visits", of.visits())),
            behind(of));
  }

  private Behind behind(HourFigures of) {
    return Queries.of(period, Also.at(of.weekday(), of.hour()));
  }

  private static String opened(HourFigures of) {
    return FigureWords.decimal(of.openMinutes() / 60.0);
  }

  private CardContent.Table table() {
    return new CardContent.Table(
        List.of(
            text("dashboard.column.hour"),
            text("dashboard.column.anHour"),
            text("figures.visits"),
            text("figures.requests"),
            text("dashboard.column.opened")),
        days.stream()
            .flatMap(day -> clock.stream().map(hour -> hours.get(new Place(day, hour))))
            .filter(of -> of != null)
            .map(this::line)
            .toList());
  }

  private CardContent.Line line(HourFigures of) {
    Mark mark = mark(of);
    return new CardContent.Line(
        List.of(
            mark.name(),
            of.openMinutes() > 0 ? mark.value() : FigureWords.NONE,
            count(of.visits()),
            count(of.requests()),
            opened(of)),
        mark);
  }
}
