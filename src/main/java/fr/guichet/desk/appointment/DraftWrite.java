package fr.guichet.desk.appointment;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.personal.Note;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.text.FreeText;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes appointments of a draft: one, the days of a series, or what it changes of them. */
final class DraftWrite {

  private final Duty duty;
  private final Contacts contacts;
  private final Places places;

  DraftWrite(Duty duty, Contacts contacts, Places places) {
    this.duty = duty;
    this.contacts = contacts;
    this.places = places;
  }

  /** Writes them; the one of the draft, or the first of its series, comes first. */
  List<Appointment> write(Transaction tx, AppointmentDraft draft, Reach reach) {
    return draft.id() == null ? take(tx, draft) : change(tx, draft, reach);
  }

  private List<Appointment> take(Transaction tx, AppointmentDraft draft) {
    List<LocalDate> days =
        draft.repeat() == null
            ? List.of(draft.slot().day())
            : workingDays(draft.repeat().days(draft.slot().day()));
    String series = days.size() > 1 ? duty.nextId() : null;
    var taken = new Appointment.Taken(duty.clock().millis(), duty.today());
    List<Appointment> all = new ArrayList<>();
    for (LocalDate day : days) {
      Slot slot = draft.slot().at(day, draft.slot().from());
      var base =
          new Appointment(
              duty.nextId(),
              draft.kind(),
              slot,
              draft.agent(),
              "",
              "",
              draft.title(),
              null,
              null,
              0,
              0,
              Status.PLANNED,
              null,
              null,
              taken,
              series,
              draft.within(),
              null);
      all.add(put(tx, base, draft.withSlot(slot)));
    }
    return all;
  }

  /** The first day was chosen by hand: it stays, whatever day it is. */
  private List<LocalDate> workingDays(List<LocalDate> days) {
    Holidays holidays = duty.site().holidays();
    return days.stream()
        .filter(day -> day.equals(days.getFirst()) || !holidays.include(day))
        .toList();
  }

  private List<Appointment> change(Transaction tx, AppointmentDraft draft, Reach reach) {
    Appointment former = Stored.find(tx.sql(), draft.id());
    List<Appointment> changed = new ArrayList<>();
    for (Appointment each : Stored.reached(tx.sql(), former, reach)) {
      boolean own = each.id().equals(former.id());
      LocalDate day = own ? draft.slot().day() : each.slot().day();
      Slot slot = draft.slot().at(day, draft.slot().from());
      if (!slot.equals(each.slot())) {
        Stored.refuseIfKeptWhereItIs(each, slot);
      }
      LocalDate today = duty.today();
      int now = duty.minuteNow();
      Appointment moved = own ? each.movedTo(slot, today, now) : each.movedAlong(slot, today, now);
      changed.add(put(tx, moved, draftFor(each, draft.withSlot(slot))));
      places.move(tx, each, slot);
    }
    return changed;
  }

  /** Who came is counted on each day by itself. */
  private static AppointmentDraft draftFor(Appointment each, AppointmentDraft draft) {
    return each.id().equals(draft.id()) ? draft : draft.withPersons(each.persons());
  }

  private Appointment put(Transaction tx, Appointment base, AppointmentDraft draft) {
    String contact =
        contacts.put(tx, base.contact(), draft.person().withReadPhone(), draft.slot().day());
    Note note =
        contacts.notes().put(tx, base.note(), FreeText.clean(draft.note()), draft.slot().day());
    Appointment next =
        base.with(
            a ->
                a.kind(draft.kind())
                    .slot(draft.slot())
                    .agent(draft.agent())
                    .partner(draft.partner())
                    .procedure(draft.procedure())
                    .title(FreeText.clean(draft.title()))
                    .contact(contact)
                    .note(note)
                    .places(draft.places())
                    .persons(draft.persons()));
    tx.put(Aggregates.APPOINTMENT, next);
    return next;
  }
}
