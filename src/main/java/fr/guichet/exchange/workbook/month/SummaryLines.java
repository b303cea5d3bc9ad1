package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.figures.AppointmentFigures.Counts;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.PeriodFigures;
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

  private static final double HOUR = 60;

  private final MonthFigures figures;
  private final List<Line> lines = new ArrayList<>();
  private int firstPage;

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
    firstPage = lines.size();
    interruptions();
    appointments();
    apart();
    return List.copyOf(lines);
  }

  /** Those of {@link #all} that stand beside the charts: the others come with the days. */
  int firstPage() {
    return firstPage;
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
    each(name("hours"), p -> opened(p, p.opening().minutes() / HOUR));
    each(name("openDays"), p -> Cell.of(p.opening().days()));
    each(name("perHour"), p -> opened(p, p.requestsAnHour()));
    each(name("entry"), p -> Cell.decimal(p.medianEntrySeconds()));
  }

  private static Cell opened(PeriodFigures figures, double value) {
    return figures.opening().minutes() == 0 ? Cell.BLANK : new Cell.Decimal(value);
  }

  private void interruptions() {
    section("interruptions");
    each(name("notTaken"), p -> Cell.of(p.interruptions().notTakenInAll()));
    for (NotTaken.Reason reason : NotTaken.Reason.values()) {
      Cell label = new Cell.Label(text("day.notTaken." + reason));
      each(label, p -> Cell.of(p.interruptions().notTaken(reason)));
    }
    each(name("portals"), p -> Cell.of(p.interruptions().portals().count()));
    each(detail("outageMinutes"), p -> Cell.of(p.interruptions().portals().minutes()));
    each(name("own"), p -> Cell.of(p.interruptions().own().count()));
    each(detail("outageMinutes"), p -> Cell.of(p.interruptions().own().minutes()));
  }

  private void appointments() {
    section("appointments");
    appointments("planned", Counts::planned);
    appointments("honoured", Counts::honoured);
    appointments("missed", Counts::missed);
    each(label("delay"), p -> Cell.decimal(p.appointments().all().medianDelayDays()));
    each(label("wait"), p -> Cell.decimal(p.appointments().all().medianWaitMinutes()));
    each(label("open"), p -> Cell.of(p.followUps().open()));
    each(label("overdue"), p -> Cell.of(p.followUps().overdue()));
  }

  private void appointments(String key, ToIntFunction<Counts> count) {
    each(label(key), p -> Cell.of(count.applyAsInt(p.appointments().all())));
  }

  private static Cell label(String key) {
    return new Cell.Text(text("workbook.appointments." + key));
  }

  private void apart() {
    section("apart");
    each(label("permanences"), p -> Cell.of(p.appointments().permanences()));
    each(label("enrolled"), p -> Cell.of(p.appointments().enrolled()));
    each(label("workshops"), p -> Cell.of(p.appointments().workshops()));
    each(label("participants"), p -> Cell.of(p.appointments().participants()));
    each(name("toQualify"), p -> Cell.of(p.toQualify()));
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

  /** A figure of the month and of the two compared with it. */
  private void each(Cell label, Function<PeriodFigures, Cell> value) {
    Compared compared = figures.compared();
    add(
        Kind.PLAIN,
        label,
        value.apply(compared.now()),
        Cell.BLANK,
        value.apply(compared.previous()),
        value.apply(compared.lastYear()));
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
