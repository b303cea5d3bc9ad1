package fr.guichet.ui.appointments.model;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.day.SiteDay;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What the file says of the days that are shown.
 *
 * @param days in order; none where they are listed
 * @param toFillIn past ones of any day
 * @param enrolled in the permanence that is selected
 */
record DaysRead(
    List<SiteDay> days, List<Booked> booked, List<Booked> toFillIn, List<Booked> enrolled) {

  /** Before anything is read. */
  static final DaysRead NOTHING = new DaysRead(List.of(), List.of(), List.of(), List.of());

  /**
   * Reads the file.
   *
   * @param selected id of what is selected, null for nothing
   */
  static DaysRead of(Desk desk, ShownDays shown, String selected) {
    return new DaysRead(
        shown.view() == View.LIST ? List.of() : desk.days().days(shown.first(), shown.last()),
        desk.appointments().between(shown.first(), shown.last()),
        desk.appointments().toFillIn(),
        selected == null ? List.of() : desk.appointments().enrolled(selected));
  }

  /** The days with a column: among several a weekend without anything is left out. */
  List<SiteDay> drawn(ShownDays shown) {
    return days.stream().filter(of -> shown.view() == View.DAY || workday(of) || used(of)).toList();
  }

  private static boolean workday(SiteDay of) {
    return of.day().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  private boolean used(SiteDay of) {
    return !of.served().isEmpty() || booked.stream().anyMatch(b -> b.slot().day().equals(of.day()));
  }

  /** The last day with a column, else the last that is shown: others may have been read. */
  LocalDate lastDrawn(ShownDays shown) {
    List<SiteDay> drawn = drawn(shown);
    boolean read = !drawn.isEmpty() && !drawn.getFirst().day().isBefore(shown.first());
    return read && !drawn.getLast().day().isAfter(shown.last())
        ? drawn.getLast().day()
        : shown.last();
  }

  /** Whether its agent expects somebody else at the same time: two posts may have booked it. */
  boolean doubled(Booked of) {
    return expects(of)
        && booked.stream()
            .anyMatch(
                other ->
                    !other.id().equals(of.id())
                        && expects(other)
                        && other.appointment().agent().equals(of.appointment().agent())
                        && other.slot().overlaps(of.slot()));
  }

  private static boolean expects(Booked booked) {
    Appointment of = booked.appointment();
    return of.kind() == Kind.APPOINTMENT && !of.status().settled();
  }
}
