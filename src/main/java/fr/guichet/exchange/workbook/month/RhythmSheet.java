package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.HourFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Rhythm;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet « Canaux et jours »: by channel, by weekday and hour, by day. */
final class RhythmSheet {

  private static final double HOUR = 60;
  private static final Head.Columns HEAD = new Head.Columns(1, 6, 8);
  private static final List<Integer> WIDEST =
      List.of(24, 13, 24, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13);

  private final MonthFigures figures;
  private final Rhythm rhythm;

  private RhythmSheet(MonthFigures figures) {
    this.figures = figures;
    this.rhythm = figures.rhythm();
  }

  private static String name() {
    return text("workbook.sheet.rhythm");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    Tables tables = new Tables(name(), head.lines(name(), HEAD), figures.period().words());
    RhythmSheet sheet = new RhythmSheet(figures);
    sheet.channels(tables);
    sheet.hours(tables);
    sheet.days(tables);
    return tables.content(WIDEST);
  }

  private static String title(String key) {
    return text("workbook.rhythm." + key);
  }

  // --- channels

  private void channels(Tables tables) {
    List<String> titles =
        new ArrayList<>(List.of(title("visits"), title("share"), title("requests")));
    Stream.of(Outcome.values()).forEach(outcome -> titles.add(text("outcomes." + outcome)));
    titles.add(title("strict"));
    titles.add(title("closed"));
    titles.add(title("excludingPlanned"));
    titles.add(title("minutes"));
    titles.add(text("workbook.rhythm.visitsOf", figures.period().previous().words()));
    titles.add(text("workbook.rhythm.visitsOf", figures.period().lastYear().words()));
    tables.begin(title("byChannel"), List.of(title("channel")), titles);
    for (ChannelFigures channel : rhythm.channels()) {
      tables.line(channel(text("channel." + channel.channel()), channel));
    }
    tables.total(channel(text("workbook.total"), sum()));
  }

  private Cell[] channel(String label, ChannelFigures channel) {
    OutcomeCounts outcomes = channel.outcomes();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(label));
    cells.add(Cell.of(channel.visits()));
    cells.add(Cell.of(new Rate(channel.visits(), figures.totals().visits())));
    cells.add(Cell.of(outcomes.requests()));
    Stream.of(Outcome.values()).forEach(outcome -> cells.add(Cell.of(outcomes.of(outcome))));
    cells.add(Cell.of(outcomes.strictRate()));
    cells.add(Cell.of(outcomes.rateExcludingPlanned().denominator()));
    cells.add(Cell.of(outcomes.rateExcludingPlanned()));
    cells.add(Cell.of(channel.minutes()));
    cells.add(Cell.of(channel.previousMonth()));
    cells.add(Cell.of(channel.lastYear()));
    return cells.toArray(Cell[]::new);
  }

  /** The totals of the month, as « Synthèse » tells them. */
  private ChannelFigures sum() {
    Totals totals = figures.totals();
    return new ChannelFigures(
        null,
        totals.visits(),
        totals.outcomes(),
        totals.minutes(),
        figures.previousMonth().visits(),
        figures.lastYear().visits());
  }

  // --- weekdays and hours

  private void hours(Tables tables) {
    tables.begin(
        title("byHour"),
        List.of(title("weekday"), title("hour")),
        List.of(
            title("openHours"),
            title("visits"),
            title("anHour"),
            title("requests"),
            title("notTaken")));
    for (HourFigures hour : rhythm.hours()) {
      tables.line(
          new Cell.Text(DateWords.weekday(hour.weekday())),
          new Cell.Text(text("workbook.rhythm.from", hour.hour(), hour.hour() + 1)),
          new Cell.Decimal(hour.openMinutes() / HOUR),
          Cell.of(hour.visits()),
          hour.openMinutes() == 0 ? Cell.BLANK : new Cell.Decimal(hour.visitsAnHour()),
          Cell.of(hour.requests()),
          Cell.of(hour.notTaken()));
    }
  }

  // --- days

  private void days(Tables tables) {
    tables.begin(
        title("byDay"),
        List.of(title("day"), title("weekday"), title("state"), title("place"), title("origin")),
        List.of(
            title("openHours"),
            title("present"),
            title("visits"),
            title("requests"),
            title("resolved"),
            title("strict"),
            title("outages"),
            title("outageMinutes"),
            title("notTaken")));
    rhythm.days().forEach((day, figures) -> tables.line(day(day, figures)));
    tables.total(total());
  }

  private static Cell[] day(LocalDate day, DayFigures figures) {
    DayFigures.Held held = figures.held();
    return new Cell[] {
      new Cell.Day(day),
      new Cell.Text(DateWords.weekday(day.getDayOfWeek())),
      held.state() == null ? Cell.BLANK : new Cell.Text(text("day.state." + held.state())),
      held.place() == null ? Cell.BLANK : new Cell.Text(text("place." + held.place())),
      new Cell.Text(title(held.noted() ? "noted" : "planned")),
      new Cell.Decimal(held.openMinutes() / HOUR),
      Cell.of(held.present()),
      Cell.of(figures.visits()),
      Cell.of(figures.requests()),
      Cell.of(figures.resolved()),
      Cell.of(new Rate(figures.resolved(), figures.requests())),
      Cell.of(figures.outages()),
      Cell.of(figures.outageMinutes()),
      Cell.of(figures.notTaken())
    };
  }

  private Cell[] total() {
    Totals totals = figures.totals();
    return new Cell[] {
      new Cell.Text(text("workbook.total")),
      Cell.BLANK,
      Cell.BLANK,
      Cell.BLANK,
      Cell.BLANK,
      new Cell.Decimal(figures.opening().minutes() / HOUR),
      Cell.BLANK,
      Cell.of(totals.visits()),
      Cell.of(totals.requests()),
      Cell.of(totals.outcomes().of(Outcome.RESOLVED)),
      Cell.of(totals.outcomes().strictRate()),
      Cell.of(rhythm.days().values().stream().mapToInt(DayFigures::outages).sum()),
      Cell.of(rhythm.days().values().stream().mapToInt(DayFigures::outageMinutes).sum()),
      Cell.of(figures.notTaken())
    };
  }
}
