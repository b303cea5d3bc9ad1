package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.Line.Kind;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The indicators of « Synthèse », one a line: this month, its share, the two months compared. */
final class SummaryLines {

  /** « National 2023 »: France services, method unpublished (domain.md). */
  private static final double NATIONAL_2023 = 0.82;

  private final MonthFigures figures;
  private final List<Line> lines = new ArrayList<>();

  SummaryLines(MonthFigures figures) {
    this.figures = figures;
  }

  List<Line> all() {
    lines.clear();
    activity();
    rates();
    outcomes();
    channels();
    time();
    apart();
    return List.copyOf(lines);
  }

  private void activity() {
    section("activity");
    count(name("visits"), Totals::visits);
    count(name("persons"), Totals::persons);
    count(name("requests"), Totals::requests);
    share("operators", Totals::operatorRequests, Totals::requests);
  }

  private void rates() {
    section("rates");
    rate("strict", OutcomeCounts::strictRate);
    rate("excludingPlanned", OutcomeCounts::rateExcludingPlanned);
    add(Kind.PLAIN, name("national"), new Cell.Percent(NATIONAL_2023));
  }

  private void outcomes() {
    section("outcomes");
    for (Outcome outcome : Outcome.values()) {
      part(
          new Cell.Text(text("outcomes." + outcome)),
          t -> t.outcomes().of(outcome),
          Totals::requests);
    }
  }

  private void channels() {
    section("channels");
    for (Channel channel : Channel.values()) {
      part(new Cell.Text(text("channel." + channel)), t -> t.channel(channel), Totals::visits);
    }
  }

  private void time() {
    section("time");
    count(name("minutes"), Totals::minutes);
    share("estimated", Totals::estimatedMinutes, Totals::minutes);
    boolean open = figures.opening().minutes() > 0;
    double hours = figures.opening().minutes() / 60.0;
    month("hours", open ? new Cell.Decimal(hours) : Cell.BLANK);
    month("openDays", Cell.of(figures.opening().days()));
    month("perHour", open ? new Cell.Decimal(figures.requestsAnHour()) : Cell.BLANK);
  }

  private void apart() {
    section("apart");
    month("notTaken", Cell.of(figures.notTaken()));
    month("toQualify", Cell.of(figures.toQualify()));
  }

  private void section(String key) {
    add(Kind.SECTION, name("section." + key));
  }

  private static Cell name(String key) {
    return new Cell.Text(text("workbook.summary." + key));
  }

  /** Of a line that tells a part of the one above. */
  private static Cell detail(String key) {
    return new Cell.Label(text("workbook.summary." + key));
  }

  /** A figure that is known of this month only. */
  private void month(String key, Cell value) {
    add(Kind.PLAIN, name(key), value);
  }

  private void count(Cell label, ToIntFunction<Totals> figure) {
    compared(label, t -> Cell.of(figure.applyAsInt(t)), Cell.BLANK, Cell.BLANK);
  }

  private void part(Cell label, ToIntFunction<Totals> figure, ToIntFunction<Totals> whole) {
    Rate part = partOf(figures.totals(), figure, whole);
    compared(label, t -> Cell.of(figure.applyAsInt(t)), Cell.of(part), Cell.BLANK);
  }

  private void share(String key, ToIntFunction<Totals> figure, ToIntFunction<Totals> whole) {
    Rate part = partOf(figures.totals(), figure, whole);
    Cell label = detail(key);
    compared(label, t -> Cell.of(figure.applyAsInt(t)), Cell.of(part), reading(part));
  }

  private static Rate partOf(Totals t, ToIntFunction<Totals> figure, ToIntFunction<Totals> whole) {
    return new Rate(figure.applyAsInt(t), whole.applyAsInt(t));
  }

  /** A rate never goes without its numerator and denominator, of each month. */
  private void rate(String key, Function<OutcomeCounts, Rate> rate) {
    Function<Totals, Rate> of = totals -> rate.apply(totals.outcomes());
    Cell reading = reading(of.apply(figures.totals()));
    compared(name(key), t -> Cell.of(of.apply(t)), Cell.BLANK, reading);
    count(detail(key + ".numerator"), t -> of.apply(t).numerator());
    count(detail(key + ".denominator"), t -> of.apply(t).denominator());
  }

  private static Cell reading(Rate rate) {
    return new Cell.Text(text("workbook.of", rate.numerator(), rate.denominator()));
  }

  private void compared(Cell label, Function<Totals, Cell> value, Cell share, Cell reading) {
    Cell now = value.apply(figures.totals());
    Cell before = value.apply(figures.previousMonth());
    Cell lastYear = value.apply(figures.lastYear());
    add(Kind.PLAIN, label, now, share, before, lastYear, reading);
  }

  private void add(Kind kind, Cell label, Cell... values) {
    List<Cell> cells = new ArrayList<>(List.of(label));
    cells.addAll(List.of(values));
    lines.add(new Line(kind, cells));
  }
}
