package fr.guichet.model.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.grid.KnownFigure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program knows for the grid, over the twelve months before today.
 *
 * @param figures of these months, as everywhere else
 * @param held days of these months since the first that is known
 * @param own outages of the site: network, current, equipment
 * @param partners outages of partners' portals
 * @param referents noted
 * @param referentPartners partners that have one
 */
public record GridFigures(
    MonthFigures figures,
    HeldDays held,
    Outages own,
    Outages partners,
    int referents,
    int referentPartners) {

  private static final double HOUR = 60;

  /** All of them, in the order of the facts. */
  public List<KnownFigure> lines() {
    List<KnownFigure> lines = new ArrayList<>(opening());
    lines.add(presence());
    lines.add(rate("strict", figures.strictRate()));
    lines.add(rate("excludingPlanned", figures.rateExcludingPlanned()));
    lines.addAll(waiting());
    lines.add(outages("own", own));
    lines.add(outages("partners", partners));
    lines.add(
        count(
            Fact.REFERENTS,
            "referents",
            referents,
            text("grid.reading.referents", referentPartners)));
    return lines;
  }

  private List<KnownFigure> opening() {
    HeldDays.Weeks w = held.weeks();
    String hours =
        text("grid.reading.hours", hours(w.minutes()), w.weeks(), w.noted(), w.days() - w.noted());
    return List.of(
        opening("hours", each(w.minutes() / HOUR, w.weeks()), Unit.HOURS, hours),
        opening(
            "days",
            each(w.days(), w.weeks()),
            Unit.DAYS,
            text("grid.reading.days", w.days(), w.weeks())),
        opening(
            "kept",
            each(w.kept(), w.weeks()),
            Unit.SHARE,
            text("grid.reading.kept", w.kept(), w.weeks(), w.shortened())));
  }

  /** Without a whole week there is nothing to tell. */
  private static KnownFigure opening(String key, Double value, Unit unit, String reading) {
    String words = value == null ? text("grid.reading.noWeek") : reading;
    return new KnownFigure(Fact.OPENING, text("grid.figure." + key), value, unit, words);
  }

  private KnownFigure presence() {
    HeldDays.Presence p = held.presence();
    String reading =
        text("grid.reading.presence", hours(p.together()), hours(p.minutes()), p.noted());
    return new KnownFigure(
        Fact.PRESENCE,
        text("grid.figure.presence"),
        each(p.together(), p.minutes()),
        Unit.SHARE,
        p.unnamed() == 0 ? reading : text("grid.reading.nobody", reading, p.unnamed()));
  }

  private static KnownFigure rate(String key, Rate rate) {
    Double value = rate.value().isPresent() ? rate.value().getAsDouble() : null;
    return new KnownFigure(
        Fact.RESOLUTION,
        text("figures." + key),
        value,
        Unit.SHARE,
        text("figures.of", rate.numerator(), rate.denominator()));
  }

  private List<KnownFigure> waiting() {
    var all = figures.appointments().all();
    return List.of(
        new KnownFigure(
            Fact.WAITING,
            text("grid.figure.wait"),
            all.medianWaitMinutes(),
            Unit.MINUTES,
            text("grid.reading.wait")),
        new KnownFigure(
            Fact.WAITING,
            text("grid.figure.delay"),
            all.medianDelayDays(),
            Unit.DAYS,
            text("grid.reading.delay", all.planned())));
  }

  private static KnownFigure outages(String key, Outages of) {
    return count(
        Fact.OUTAGES,
        "outages." + key,
        of.count(),
        text("grid.reading.outages", hours(of.minutes())));
  }

  private static KnownFigure count(Fact fact, String key, int value, String reading) {
    return new KnownFigure(fact, text("grid.figure." + key), (double) value, Unit.COUNT, reading);
  }

  private static Double each(double sum, int of) {
    return of == 0 ? null : sum / of;
  }

  private static String hours(int minutes) {
    return text("grid.hours", minutes / 60, minutes % 60);
  }
}
