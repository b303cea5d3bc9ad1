package fr.guichet.desk.followup;

import fr.guichet.desk.appointment.AppointmentBook;
import fr.guichet.desk.appointment.DayBook;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.visit.VisitsInProgress;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.handover.HandOver;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.List;

/** Opening and closing the day: what is left, by the one or the other agent. */
public final class HandOvers {

  private static final int LOOK_AHEAD = 14;

  private final Duty duty;
  private final DayBook days;
  private final AppointmentBook appointments;
  private final FollowUps followUps;
  private final VisitsInProgress inProgress;

  public HandOvers(
      Duty duty,
      DayBook days,
      AppointmentBook appointments,
      FollowUps followUps,
      VisitsInProgress inProgress) {
    this.duty = duty;
    this.days = days;
    this.appointments = appointments;
    this.followUps = followUps;
    this.inProgress = inProgress;
  }

  /** What is left now. */
  public HandOver now() {
    LocalDate today = duty.today();
    List<Pending> due =
        followUps.open().stream()
            .filter(p -> p.followUp().promisedDay() != null)
            .filter(p -> !p.followUp().promisedDay().isAfter(today))
            .toList();
    LocalDate next = nextDay(today);
    return new HandOver(
        due.stream().filter(Pending::callBack).toList(),
        due.stream().filter(p -> !p.callBack()).toList(),
        appointments.toFillIn(),
        (int) inProgress.all().stream().filter(draft -> !blank(draft)).count(),
        days.toQualify().size(),
        next,
        appointments.between(next, next).stream().filter(HandOvers::expected).toList());
  }

  private static boolean blank(VisitDraft draft) {
    return draft.blank();
  }

  private static boolean expected(Booked booked) {
    return !booked.appointment().status().freesTheSlot();
  }

  /** The next day with hours or appointments; tomorrow where there is none. */
  private LocalDate nextDay(LocalDate today) {
    return today
        .plusDays(1)
        .datesUntil(today.plusDays(LOOK_AHEAD))
        .filter(
            day ->
                !days.line(day).served().isEmpty()
                    || appointments.between(day, day).stream().anyMatch(HandOvers::expected))
        .findFirst()
        .orElse(today.plusDays(1));
  }
}
