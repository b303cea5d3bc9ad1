package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.ui.kit.FigureWords.count;
import static fr.guichet.ui.kit.FigureWords.percent;

import fr.guichet.model.figures.AppointmentFigures.Counts;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.visit.JournalQuery.Also;
import fr.guichet.model.visit.JournalQuery.Known;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.kit.FigureWords;

/** « Attente, délais, saisie »: of the whole site, never of one agent. */
public final class WaitContent {

  private final DashboardFigures dashboard;
  private final PeriodFigures now;

  public WaitContent(DashboardFigures dashboard) {
    this.dashboard = dashboard;
    now = dashboard.figures().compared().now();
  }

  public CardContent card() {
    Counts taken = now.appointments().all();
    return new TileContent(text("dashboard.wait"), "dashboard.wait.", dashboard)
        .add(
            "delay",
            of -> days(of.appointments().all().medianDelayDays()),
            new Behind.Appointments(),
            count(taken.planned()))
        .add(
            "arrival",
            of -> minutes(of.appointments().all().medianWaitMinutes()),
            Queries.of(dashboard.span().period(), Also.known(Known.WAITING)),
            count(taken.honoured()))
        .add(
            "missed",
            of -> percent(missed(of)),
            new Behind.Appointments(),
            count(taken.missed()),
            count(taken.planned()))
        .add(
            "open",
            of -> count(of.followUps().open()),
            new Behind.Promises(),
            count(now.followUps().overdue()))
        .add(
            "length",
            WaitContent::length,
            Queries.of(dashboard.span().period()),
            count(now.totals().minutes()),
            count(now.totals().visits()))
        .add(
            "entry",
            of -> seconds(of.medianEntrySeconds()),
            Queries.of(dashboard.span().period(), Also.known(Known.ENTRY_TIME)),
            count(dashboard.timedEntries()),
            count(now.totals().visits()))
        .card();
  }

  private static Rate missed(PeriodFigures of) {
    Counts counts = of.appointments().all();
    return new Rate(counts.missed(), counts.planned());
  }

  private static String length(PeriodFigures of) {
    return of.totals().visits() == 0
        ? FigureWords.NONE
        : text("month.minutes", Math.round((double) of.totals().minutes() / of.totals().visits()));
  }

  private static String seconds(Double median) {
    return median == null ? FigureWords.NONE : text("dashboard.seconds", Math.round(median));
  }

  private static String days(Double days) {
    return days == null ? FigureWords.NONE : text("dashboard.daysLong", whole(days));
  }

  private static String minutes(Double minutes) {
    return minutes == null ? FigureWords.NONE : text("dashboard.minutesLong", whole(minutes));
  }

  /** « 4 », « 4,5 ». */
  private static String whole(double number) {
    return number == Math.rint(number) ? count((int) number) : FigureWords.decimal(number);
  }
}
