package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.contact.Person;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.model.text.TimeWords;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Takes, moves and settles appointments, permanences and workshops. */
public final class AppointmentBook {

  private final Duty duty;
  private final Contacts contacts;
  private final AppointmentCheck check;
  private final FreeSlots free;
  private final Places places;
  private final DraftWrite drafts;

  public AppointmentBook(Duty duty, Contacts contacts, DayBook days) {
    this.duty = duty;
    this.contacts = contacts;
    this.check = new AppointmentCheck(duty, days);
    this.free = new FreeSlots(duty, days);
    this.places = new Places(duty, contacts);
    this.drafts = new DraftWrite(duty, contacts, places);
  }

  /** How far a change of a recurring permanence reaches. */
  public enum Reach {
    THIS_ONE,
    THIS_AND_FOLLOWING
  }

  // --- reading

  /** From the first to the last day, both included, in their order. */
  public List<Booked> between(LocalDate first, LocalDate last) {
    return duty.database()
        .read(sql -> booked(sql, Aggregates.APPOINTMENT.between(sql, first, last)));
  }

  /** Past ones of which nobody has said what became of them, oldest first. */
  public List<Booked> toFillIn() {
    LocalDate today = duty.today();
    int now = duty.minuteNow();
    return duty.database()
        .read(
            sql ->
                booked(
                    sql,
                    Aggregates.APPOINTMENT.unsettledUntil(sql, today).stream()
                        .filter(a -> a.toFillIn(today, now))
                        .toList()));
  }

  /** Those enrolled in a permanence or workshop. */
  public List<Booked> enrolled(String id) {
    return duty.database()
        .read(sql -> booked(sql, Aggregates.APPOINTMENT.within(sql, List.of(id))));
  }

  /** Appointments of whoever may be this person, newest first. */
  public List<Booked> ofPerson(Person person) {
    return duty.database()
        .read(
            sql ->
                booked(
                    sql,
                    Aggregates.APPOINTMENT
                        .ofContacts(sql, contacts.alike(sql, person))
                        .reversed()));
  }

  /**
   * @throws Failure REFUSED when it is not there any more
   */
  public Booked find(String id) {
    return duty.database().read(sql -> booked(sql, List.of(Stored.find(sql, id))).getFirst());
  }

  /** Empty when it is not there any more. */
  public Optional<Booked> look(String id) {
    return duty.database()
        .read(
            sql ->
                booked(sql, Aggregates.APPOINTMENT.find(sql, id).stream().toList()).stream()
                    .findFirst());
  }

  private List<Booked> booked(DSLContext sql, List<Appointment> appointments) {
    List<String> hosts =
        appointments.stream().filter(a -> !a.kind().expectsVisitor()).map(Appointment::id).toList();
    Map<String, Integer> enrolled = Places.taken(sql, hosts);
    return appointments.stream()
        .map(
            a ->
                new Booked(
                    a,
                    contacts.person(sql, a.contact()),
                    contacts.notes().text(sql, a.note()),
                    enrolled.getOrDefault(a.id(), 0)))
        .toList();
  }

  /** What keeps a draft from being saved, in sentences; empty when nothing does. */
  private List<String> problems(AppointmentDraft draft) {
    return check.problems(draft);
  }

  /** What is unusual about a draft's time, and what does not come with it, in sentences. */
  public List<String> warnings(AppointmentDraft draft) {
    return draft.kind() == Kind.ENROLMENT
        ? List.of()
        : check.warnings(draft.id(), draft.slot(), draft.agent());
  }

  /** « Créneau libre ». */
  public FreeSlots free() {
    return free;
  }

  // --- writing

  /**
   * Takes or changes an appointment; a recurring permanence is taken for all its days but public
   * holidays.
   *
   * @return the appointment, the first of a series
   * @throws Failure REFUSED with the first problem
   */
  public Appointment save(AppointmentDraft draft, Reach reach) {
    return save(draft, reach, null);
  }

  /**
   * The same; what was typed for it is kept no more.
   *
   * @param begun id of the form, null for none
   */
  public Appointment save(AppointmentDraft draft, Reach reach, String begun) {
    List<String> problems = problems(draft);
    if (!problems.isEmpty()) {
      throw new Failure(Failure.Kind.REFUSED, problems.getFirst());
    }
    List<Appointment> saved = new ArrayList<>();
    String label = draft.id() == null ? "label.appointment" : "label.appointmentChanged";
    duty.write(
        Texts.text(label),
        tx -> {
          saved.addAll(drafts.write(tx, draft, reach));
          BegunForms.saved(tx, begun);
        });
    return saved.getFirst();
  }

  /**
   * Takes over the permanences of another calendar; the same file twice changes nothing. One that
   * is known and cancelled there is cancelled here, with its places.
   *
   * @throws Failure REFUSED with the first event that cannot be kept; nothing is taken over then
   */
  public CalendarTakeover.TakenOver takeOver(List<CalendarEvent> events) {
    return new CalendarTakeover(duty, places).takeOver(events);
  }

  /**
   * Moves or resizes one appointment; at another time, not over yet, who was not received is
   * expected again.
   *
   * @throws Failure REFUSED when it became a visit, or took place on another day
   */
  public void move(String id, Slot slot) {
    move(id, slot, UnaryOperator.identity());
  }

  /**
   * Moves one appointment to another agent's column.
   *
   * @throws Failure REFUSED when it became a visit, or took place on another day
   */
  public void move(String id, Slot slot, String agent) {
    move(id, slot, moved -> moved.withAgent(agent));
  }

  private void move(String id, Slot slot, UnaryOperator<Appointment> also) {
    duty.write(
        Texts.text("label.appointmentMoved"),
        tx -> {
          Appointment before = Stored.find(tx.sql(), id);
          Stored.refuseIfKeptWhereItIs(before, slot);
          Appointment moved = before.movedTo(slot, duty.today(), duty.minuteNow());
          tx.put(Aggregates.APPOINTMENT, also.apply(moved));
          contacts.keepFor(tx, before, slot.day());
          places.move(tx, before, slot);
        });
  }

  /**
   * Says what became of an appointment; a permanence cancelled by us cancels its places too.
   *
   * @throws Failure REFUSED when it became a visit, or before anybody can know
   */
  public void settle(String id, Status status) {
    duty.write(
        Texts.text("label.appointmentStatus"),
        tx -> {
          Appointment before = Stored.find(tx.sql(), id);
          Stored.refuseIfVisited(before);
          refuseTooEarly(before, status);
          boolean today = before.slot().day().equals(duty.today());
          tx.put(Aggregates.APPOINTMENT, before.became(status, today ? duty.minuteNow() : null));
          if (status == Status.CANCELLED) {
            places.cancel(tx, before);
          }
        });
  }

  void refuseTooEarly(Appointment of, Status status) {
    if (of.tooEarlyFor(status, duty.today(), duty.minuteNow())) {
      String day = DateWords.shortDay(of.slot().day());
      String time = TimeWords.shortTime(of.slot().from());
      throw new Failure(Failure.Kind.REFUSED, Texts.text("appointment.refused.early", day, time));
    }
  }

  /**
   * Takes an appointment out of the book, with the places that were given up in it; undo brings
   * them back.
   *
   * @throws Failure REFUSED when somebody is enrolled, or when it became a visit
   */
  public void remove(String id, Reach reach) {
    duty.write(
        Texts.text("label.appointmentRemoved"),
        tx -> {
          for (Appointment each : Stored.reached(tx.sql(), Stored.find(tx.sql(), id), reach)) {
            Stored.refuseIfVisited(each);
            List<Appointment> places = Places.of(tx.sql(), each);
            long enrolled = places.stream().filter(p -> !p.status().freesTheSlot()).count();
            if (enrolled > 0) {
              throw new Failure(
                  Failure.Kind.REFUSED, Texts.text("appointment.refused.enrolled", enrolled));
            }
            places.forEach(place -> tx.remove(Aggregates.APPOINTMENT, place.id()));
            tx.remove(Aggregates.APPOINTMENT, each.id());
          }
        });
  }
}
