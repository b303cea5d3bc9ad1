package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Takes the permanences of another calendar over, each event once, however often it is read. */
public final class CalendarTakeover {

  private final Duty duty;
  private final Places places;

  CalendarTakeover(Duty duty, Places places) {
    this.duty = duty;
    this.places = places;
  }

  /**
   * What became of a calendar's events.
   *
   * @param same were there already
   * @param cancelled were there and do not take place
   */
  public record TakenOver(int added, int changed, int same, int cancelled) {}

  /**
   * What is to be done.
   *
   * @param known those that change, by what the calendar calls them
   */
  private record Plan(
      List<CalendarEvent> fresh,
      List<CalendarEvent> changed,
      List<CalendarEvent> cancelled,
      Map<String, Appointment> known) {

    boolean empty() {
      return fresh.isEmpty() && changed.isEmpty() && cancelled.isEmpty();
    }

    Appointment former(CalendarEvent event) {
      return known.get(event.uid());
    }
  }

  /** {@link AppointmentBook#takeOver}. */
  TakenOver takeOver(List<CalendarEvent> events) {
    Map<String, CalendarEvent> once = new LinkedHashMap<>();
    events.forEach(event -> once.put(event.uid(), event));
    Plan[] plan = {duty.database().read(sql -> plan(sql, once))};
    if (!plan[0].empty()) {
      duty.write(
          Texts.text("label.calendar"),
          tx -> {
            plan[0] = plan(tx.sql(), once);
            plan[0].fresh().forEach(event -> put(tx, blank(event), event));
            plan[0].changed().forEach(event -> put(tx, plan[0].former(event), event));
            plan[0].cancelled().forEach(event -> cancel(tx, plan[0].former(event)));
          });
    }
    int added = plan[0].fresh().size();
    int changed = plan[0].changed().size();
    int held = (int) events.stream().filter(event -> !event.cancelled()).count();
    return new TakenOver(added, changed, held - added - changed, plan[0].cancelled().size());
  }

  private static Plan plan(DSLContext sql, Map<String, CalendarEvent> events) {
    Map<String, Appointment> known = new HashMap<>();
    Aggregates.APPOINTMENT.imported(sql).forEach(each -> known.put(each.uid(), each));
    Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), known);
    for (CalendarEvent event : events.values()) {
      Appointment former = plan.former(event);
      if (event.cancelled()) {
        if (former != null && !former.status().settled()) {
          plan.cancelled().add(event);
        }
      } else if (former == null && !ours(sql, event)) {
        plan.fresh().add(event);
      } else if (former != null && !same(former, event)) {
        plan.changed().add(event);
      }
    }
    return plan;
  }

  /** What this program wrote into a calendar and finds in the book. */
  private static boolean ours(DSLContext sql, CalendarEvent event) {
    int end = event.uid().indexOf(CalendarEvent.OURS);
    return end > 0 && Aggregates.APPOINTMENT.find(sql, event.uid().substring(0, end)).isPresent();
  }

  private static boolean same(Appointment appointment, CalendarEvent event) {
    return appointment.slot().equals(event.slot()) && appointment.title().equals(title(event));
  }

  private static String title(CalendarEvent event) {
    String title = FreeText.clean(event.title());
    return title.isEmpty() ? Texts.text("appointment.kind.PERMANENCE") : title;
  }

  private void put(Transaction tx, Appointment base, CalendarEvent event) {
    FreeText.Problem problem = FreeText.problem(title(event));
    if (problem != null) {
      throw new Failure(
          Failure.Kind.REFUSED,
          Texts.text(
              "ics.title", event.slot().day().toString(), Texts.text("text.problem." + problem)));
    }
    // What was cancelled here stays so: the calendar does not know of it
    Appointment moved = base.movedAlong(event.slot(), duty.today(), duty.minuteNow());
    tx.put(Aggregates.APPOINTMENT, moved.withTitle(title(event)));
    places.move(tx, base, event.slot());
  }

  private void cancel(Transaction tx, Appointment former) {
    tx.put(Aggregates.APPOINTMENT, former.became(Status.CANCELLED, null));
    places.cancel(tx, former);
  }

  private Appointment blank(CalendarEvent event) {
    return new Appointment(
        duty.nextId(),
        Kind.PERMANENCE,
        event.slot(),
        null,
        "",
        "",
        title(event),
        null,
        null,
        0,
        0,
        Status.PLANNED,
        null,
        null,
        new Appointment.Taken(duty.clock().millis(), duty.today()),
        null,
        null,
        event.uid());
  }
}
