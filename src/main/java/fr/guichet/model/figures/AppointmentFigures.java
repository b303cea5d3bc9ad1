package fr.guichet.model.figures;

import java.util.List;

/**
 * The appointments of a month, by the day for which they were planned; permanences and workshops
 * apart, outside both rates.
 *
 * @param partners by partner, those of no partner last; only partners with an appointment
 * @param permanences held or planned, not cancelled
 * @param enrolled places taken in these permanences, not cancelled nor excused
 * @param workshops held or planned, not cancelled
 * @param participants enrolled in these workshops and others who came
 */
public record AppointmentFigures(
    Counts all,
    List<OfPartner> partners,
    int permanences,
    int enrolled,
    int workshops,
    int participants) {

  /** A month without any. */
  static final AppointmentFigures NONE = new AppointmentFigures(Counts.NONE, List.of(), 0, 0, 0, 0);

  public AppointmentFigures {
    partners = List.copyOf(partners);
  }

  /**
   * What became of appointments.
   *
   * @param planned all that were taken for days of the month; the others add up to it
   * @param cancelledByUs « annulé par nous »
   * @param toFillIn past without a status
   * @param toCome planned for later, or arrived today
   * @param medianDelayDays from the day on which they were taken to theirs, null without any
   * @param medianWaitMinutes from the arrival to the start of the visit, null without any
   */
  public record Counts(
      int planned,
      int honoured,
      int missed,
      int excused,
      int cancelledByUs,
      int toFillIn,
      int toCome,
      Double medianDelayDays,
      Double medianWaitMinutes) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, null, null);
  }

  /**
   * Those of one partner.
   *
   * @param code empty for no partner
   * @param label as it is called in the month
   */
  public record OfPartner(String code, String label, Counts counts) {}
}
