package fr.guichet.model.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Every figure of a month, or of another period: the screen shows it, the workbook prints it, the
 * command line prints it as JSON. Nothing recomputes a figure elsewhere.
 *
 * @param compared what is told of the period and of the two compared with it
 * @param groups by partner and by procedure
 * @param rhythm by channel, hour and day
 * @param obstacles why requests were not resolved
 * @param openMatters how long what is open at the end has been so
 * @param publics who came, small counts masked
 * @param data by month, partner, procedure and outcome, thin cells by partner
 */
@RecordBuilder
public record MonthFigures(
    Period period,
    Compared compared,
    Groups groups,
    Rhythm rhythm,
    Obstacles obstacles,
    OpenMatters openMatters,
    Publics publics,
    List<DataCell> data)
    implements MonthFiguresBuilder.With {

  public MonthFigures {
    Objects.requireNonNull(period);
    Objects.requireNonNull(compared);
    Objects.requireNonNull(groups);
    Objects.requireNonNull(rhythm);
    Objects.requireNonNull(obstacles);
    Objects.requireNonNull(openMatters);
    Objects.requireNonNull(publics);
    data = List.copyOf(data);
  }

  /** A period without any entry, in a site that was never open. */
  public static MonthFigures empty(Period period) {
    return new MonthFigures(
        period,
        Compared.NONE,
        Groups.NONE,
        Rhythm.NONE,
        Obstacles.NONE,
        OpenMatters.NONE,
        Publics.NONE,
        List.of());
  }

  public Totals totals() {
    return compared.now().totals();
  }

  /** Totals of the period before. */
  public Totals previousMonth() {
    return compared.previous().totals();
  }

  /** Totals of the same period a year before. */
  public Totals lastYear() {
    return compared.lastYear().totals();
  }

  /** In the order of the partners. */
  public List<GroupFigures> partners() {
    return groups.partners();
  }

  /** By partner, then by requests, largest first. */
  public List<GroupFigures> procedures() {
    return groups.procedures();
  }

  /** The days with a visit. */
  public SortedMap<LocalDate, DayFigures> days() {
    return rhythm.withVisits();
  }

  public Opening opening() {
    return compared.now().opening();
  }

  /** Requests not taken. */
  public int notTaken() {
    return compared.now().interruptions().notTakenInAll();
  }

  /** Marks not yet qualified, in no other figure. */
  public int toQualify() {
    return compared.now().toQualify();
  }

  public AppointmentFigures appointments() {
    return compared.now().appointments();
  }

  /** At the end of the period, or now while it lasts. */
  public FollowUpCounts followUps() {
    return compared.now().followUps();
  }

  public Rate strictRate() {
    return totals().outcomes().strictRate();
  }

  public Rate rateExcludingPlanned() {
    return totals().outcomes().rateExcludingPlanned();
  }

  /** Requests an opened hour, 0 when never open. */
  public double requestsAnHour() {
    return compared.now().requestsAnHour();
  }

  /** The share of a group among all requests of the period. */
  public Rate share(GroupFigures group) {
    return new Rate(group.requests(), totals().requests());
  }
}
