package fr.guichet.model.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * Every figure of a month, or of another period: the screen shows it, the workbook prints it, the
 * command line prints it as JSON. Nothing recomputes a figure elsewhere.
 *
 * @param totals of the period
 * @param previousMonth of the period before
 * @param lastYear of the same period a year before
 * @param partners in the order of the partners, those without any request in the three periods left
 *     out
 * @param procedures by partner, then by requests, largest first
 * @param days days with a visit
 * @param opening hours really held
 * @param notTaken requests not taken
 * @param toQualify marks not yet qualified, in no other figure
 * @param appointments in neither rate
 * @param followUps at the end of the period, or now while it lasts
 */
public record MonthFigures(
    Period period,
    Totals totals,
    Totals previousMonth,
    Totals lastYear,
    List<GroupFigures> partners,
    List<GroupFigures> procedures,
    SortedMap<LocalDate, DayFigures> days,
    Opening opening,
    int notTaken,
    int toQualify,
    AppointmentFigures appointments,
    FollowUpCounts followUps) {

  /**
   * Hours open to the public up to today.
   *
   * @param minutes open minutes
   * @param days open days
   */
  public record Opening(int minutes, int days) {}

  public MonthFigures {
    partners = List.copyOf(partners);
    procedures = List.copyOf(procedures);
  }

  public Rate strictRate() {
    return totals.outcomes().strictRate();
  }

  public Rate rateExcludingPlanned() {
    return totals.outcomes().rateExcludingPlanned();
  }

  /** Requests an opened hour, 0 when never open. */
  public double requestsAnHour() {
    return opening.minutes() == 0 ? 0 : totals.requests() * 60.0 / opening.minutes();
  }

  /** The share of a group among all requests of the month. */
  public Rate share(GroupFigures group) {
    return new Rate(group.requests(), totals.requests());
  }
}
