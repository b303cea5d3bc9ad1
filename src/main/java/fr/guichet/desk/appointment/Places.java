package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The places taken in permanences and workshops: they share the fate of what they are taken in. */
final class Places {

  private final Duty duty;
  private final Contacts contacts;

  Places(Duty duty, Contacts contacts) {
    this.duty = duty;
    this.contacts = contacts;
  }

  /** All of one permanence or workshop, given up or not. */
  static List<Appointment> of(DSLContext sql, Appointment host) {
    return Aggregates.APPOINTMENT.within(sql, List.of(host.id()));
  }

  /** How many are taken in each, by id; those given up are not. */
  static Map<String, Integer> taken(DSLContext sql, List<String> hosts) {
    return hosts.isEmpty()
        ? Map.of()
        : Aggregates.APPOINTMENT.within(sql, hosts).stream()
            .filter(place -> !place.status().freesTheSlot())
            .collect(Collectors.groupingBy(Appointment::within, Collectors.summingInt(_ -> 1)));
  }

  /** They come with what moves, at the same distance from its start. */
  void move(Transaction tx, Appointment before, Slot after) {
    if (before.kind().expectsVisitor() || before.slot().equals(after)) {
      return;
    }
    for (Appointment place : of(tx.sql(), before)) {
      int start = after.from() + place.slot().from() - before.slot().from();
      Slot slot = place.slot().equals(before.slot()) ? after : place.slot().at(after.day(), start);
      tx.put(Aggregates.APPOINTMENT, place.movedAlong(slot, duty.today(), duty.minuteNow()));
      contacts.keepFor(tx, place, slot.day());
    }
  }

  /** Nobody is expected any more. */
  void cancel(Transaction tx, Appointment host) {
    if (host.kind().expectsVisitor()) {
      return;
    }
    of(tx.sql(), host).stream()
        .filter(place -> !place.status().settled())
        .forEach(place -> tx.put(Aggregates.APPOINTMENT, place.became(Status.CANCELLED, null)));
  }
}
