package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** « Créneau libre »: the next times at which an agent who is there is free. */
public final class FreeSlots {

  /** Appointments begin on the quarter of an hour. */
  private static final int STEP = 15;

  private static final int DAYS_AHEAD = 92;

  private final Duty duty;
  private final DayBook days;

  FreeSlots(Duty duty, DayBook days) {
    this.duty = duty;
    this.days = days;
  }

  /** A free time and whose it is. */
  public record Free(Slot slot, Agent agent) {}

  /**
   * The next free times, at most one an agent and opening interval, soonest first.
   *
   * @param agent id, null for any of them
   * @param most how many at most
   */
  public List<Free> next(int minutes, String agent, LocalDate from, int most) {
    List<Free> found = new ArrayList<>();
    LocalDate first = from.isBefore(duty.today()) ? duty.today() : from;
    for (LocalDate day = first;
        found.size() < most && day.isBefore(first.plusDays(DAYS_AHEAD));
        day = day.plusDays(1)) {
      found.addAll(on(day, minutes, agent));
    }
    return found.stream().limit(most).toList();
  }

  private List<Free> on(LocalDate day, int minutes, String agent) {
    DayLine line = days.line(day);
    if (line.served().isEmpty()) {
      return List.of();
    }
    List<Appointment> taken =
        duty.database().read(sql -> Aggregates.APPOINTMENT.between(sql, day, day));
    int notBefore = day.equals(duty.today()) ? duty.minuteNow() : 0;
    return duty.agents().stream()
        .filter(a -> agent == null || a.id().equals(agent))
        .filter(a -> line.present().contains(a.id()))
        .flatMap(
            a ->
                line.served().stream()
                    .flatMap(
                        hours -> first(day, hours, minutes, notBefore, busy(taken, a)).stream())
                    .map(slot -> new Free(slot, a)))
        .sorted(Comparator.comparing(Free::slot))
        .toList();
  }

  private static List<Slot> busy(List<Appointment> taken, Agent agent) {
    return taken.stream()
        .filter(other -> AppointmentCheck.occupies(other, agent.id()))
        .map(Appointment::slot)
        .toList();
  }

  private static List<Slot> first(
      LocalDate day, Interval hours, int minutes, int notBefore, List<Slot> busy) {
    return IntStream.iterate(hours.from(), start -> start + minutes <= hours.until(), s -> s + STEP)
        .filter(start -> start >= notBefore)
        .mapToObj(start -> new Slot(day, start, minutes))
        .filter(slot -> busy.stream().noneMatch(slot::overlaps))
        .limit(1)
        .toList();
  }
}
