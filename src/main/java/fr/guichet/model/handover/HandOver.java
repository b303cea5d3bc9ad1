package fr.guichet.model.handover;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.followup.Pending;
import java.time.LocalDate;
import java.util.List;

/**
 * What one agent leaves and the other finds.
 *
 * @param calls to return, today or late
 * @param due other promises, today or late
 * @param toFillIn past appointments without a status
 * @param inProgress visits not saved yet
 * @param toQualify marks of affluence not qualified yet
 * @param nextDay the next day with appointments or opening hours
 * @param next appointments of that day
 */
public record HandOver(
    List<Pending> calls,
    List<Pending> due,
    List<Booked> toFillIn,
    int inProgress,
    int toQualify,
    LocalDate nextDay,
    List<Booked> next) {

  public HandOver {
    calls = List.copyOf(calls);
    due = List.copyOf(due);
    toFillIn = List.copyOf(toFillIn);
    next = List.copyOf(next);
  }

  /** Whether nothing is left to do; what comes next is no burden. */
  public boolean nothingLeft() {
    return calls.isEmpty()
        && due.isEmpty()
        && toFillIn.isEmpty()
        && inProgress == 0
        && toQualify == 0;
  }
}
