package fr.guichet.exchange.figures;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthView;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The figures of a month as a French table for the console. */
public final class FiguresText {

  private static final double HOUR = 60;

  /** Before what is a part of the line above. */
  private static final String PART = "  ";

  private final MonthFigures figures;
  private final TextTable table = new TextTable();

  private FiguresText(MonthFigures figures) {
    this.figures = figures;
  }

  /** Lines separated and ended by a line feed; both rates with numerator and denominator. */
  public static String write(MonthFigures figures) {
    return new FiguresText(figures).write();
  }

  /** The same of a month that may be closed: then it is said first. */
  public static String write(MonthView view) {
    String figures = write(view.figures());
    return view.closed() ? state(view) + "\n\n" + figures : figures;
  }

  private static String state(MonthView view) {
    return text(
        view.recomputed() ? "figures.closed.recomputed" : "figures.closed",
        view.figures().period().words(),
        DateWords.numbers(view.closing().day()),
        view.closing().agent());
  }

  private String write() {
    Period period = figures.period();
    table.row("", period.words(), period.previous().words(), period.lastYear().words());
    count("figures.visits", Totals::visits);
    count("figures.persons", Totals::persons);
    count("figures.requests", Totals::requests);
    compared(
        "  " + text("figures.operators"),
        t -> text("figures.of", t.operatorRequests(), t.requests()));
    rate("figures.strict", OutcomeCounts::strictRate);
    rate("figures.excludingPlanned", OutcomeCounts::rateExcludingPlanned);
    table.row("  " + text("figures.national"));
    outcomes();
    channels();
    count("figures.minutes", Totals::minutes);
    compared(
        "  " + text("figures.estimated"),
        t -> text("figures.of", t.estimatedMinutes(), t.minutes()));
    apart();
    obstacles();
    partners();
    return table.toString();
  }

  private void outcomes() {
    table.gap();
    for (Outcome outcome : Outcome.values()) {
      compared(text("outcomes." + outcome), t -> number(t.outcomes().of(outcome)));
    }
  }

  private void channels() {
    table.gap();
    for (Channel channel : Channel.values()) {
      compared(text("channel." + channel), t -> number(t.channel(channel)));
    }
    table.gap();
  }

  private void apart() {
    each("figures.hours", p -> decimal(p.opening().minutes() / HOUR));
    each("figures.perHour", p -> decimal(p.requestsAnHour()));
    count("figures.notTaken", "", p -> p.interruptions().notTakenInAll());
    count("figures.portals", "", p -> p.interruptions().portals().minutes());
    count("figures.own", "", p -> p.interruptions().own().minutes());
    count("figures.toQualify", "", PeriodFigures::toQualify);
    count("figures.appointments", "", p -> p.appointments().all().planned());
    count("figures.honoured", PART, p -> p.appointments().all().honoured());
    count("figures.missed", PART, p -> p.appointments().all().missed());
    count("figures.toFillIn", PART, p -> p.appointments().all().toFillIn());
    count("figures.permanences", "", p -> p.appointments().permanences());
    count("figures.enrolled", PART, p -> p.appointments().enrolled());
    count("figures.workshops", "", p -> p.appointments().workshops());
    count("figures.participants", PART, p -> p.appointments().participants());
    count("figures.followUps", "", p -> p.followUps().open());
    count("figures.overdue", PART, p -> p.followUps().overdue());
  }

  private void count(String key, String indent, ToIntFunction<PeriodFigures> figure) {
    around(indent + text(key), p -> number(figure.applyAsInt(p)));
  }

  private void each(String key, Function<PeriodFigures, String> figure) {
    around(text(key), figure);
  }

  private void around(String label, Function<PeriodFigures, String> figure) {
    Compared compared = figures.compared();
    table.row(
        label,
        figure.apply(compared.now()),
        figure.apply(compared.previous()),
        figure.apply(compared.lastYear()));
  }

  /** What stood in the way, the most frequent first. */
  private void obstacles() {
    Map<String, Integer> causes = new LinkedHashMap<>();
    Obstacles obstacles = figures.obstacles();
    obstacles.causes().forEach(each -> causes.put(text("cause." + each.cause()), each.requests()));
    obstacles
        .awaited()
        .forEach(
            each ->
                causes.put(
                    text("workbook.obstacles.awaited", text("awaited." + each.awaited())),
                    each.requests()));
    if (causes.isEmpty()) {
      return;
    }
    table.gap();
    table.row(text("workbook.obstacles.byCause"));
    causes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(cause -> table.row(PART + cause.getKey(), number(cause.getValue())));
  }

  private void partners() {
    table.gap();
    table.row(
        text("figures.partner"),
        text("figures.requests"),
        text("figures.strict"),
        text("figures.excludingPlanned.short"));
    for (GroupFigures partner : figures.partners()) {
      table.row(
          partner.label(),
          number(partner.requests()),
          rate(partner.outcomes().strictRate()),
          rate(partner.outcomes().rateExcludingPlanned()));
    }
  }

  private void count(String key, ToIntFunction<Totals> figure) {
    compared(text(key), totals -> number(figure.applyAsInt(totals)));
  }

  private void rate(String key, Function<OutcomeCounts, Rate> rate) {
    compared(text(key), totals -> rate(rate.apply(totals.outcomes())));
  }

  private void compared(String label, Function<Totals, String> figure) {
    table.row(
        label,
        figure.apply(figures.totals()),
        figure.apply(figures.previousMonth()),
        figure.apply(figures.lastYear()));
  }

  private static String decimal(double value) {
    return text("figures.decimal", value);
  }

  private static String number(int value) {
    return text("figures.number", value);
  }

  private static String rate(Rate rate) {
    if (rate.value().isEmpty()) {
      return text("figures.noRate", rate.numerator(), rate.denominator());
    }
    double percent = rate.value().getAsDouble() * 100;
    return text("figures.rate", percent, rate.numerator(), rate.denominator());
  }
}
