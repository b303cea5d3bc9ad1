package fr.guichet.model.appointment;

import fr.guichet.model.personal.Note;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A planned visit, a partner's permanence on site, a workshop, or a place in one of these.
 *
 * @param id UUID version 7
 * @param agent id of the agent who serves, null for a permanence nobody of ours attends
 * @param partner code, empty when not known
 * @param procedure code, empty when not known
 * @param title of a permanence or workshop, else empty
 * @param contact id, null without one; what was erased is still referred to
 * @param note null if none; what was erased is still referred to
 * @param places of a permanence or workshop, 0 when not counted
 * @param persons who came to a workshop or permanence without being enrolled
 * @param arrivedMinute minute of the day, null until the visitor arrived
 * @param visit id of the visit that it became, null until then
 * @param taken when it was agreed
 * @param series shared by the occurrences of a recurring permanence, null if it is alone
 * @param within id of the permanence or workshop of an enrolment, else null
 * @param uid what another calendar calls it, null unless imported
 */
@RecordBuilder
public record Appointment(
    String id,
    Kind kind,
    Slot slot,
    String agent,
    String partner,
    String procedure,
    String title,
    String contact,
    Note note,
    int places,
    int persons,
    Status status,
    Integer arrivedMinute,
    String visit,
    Taken taken,
    String series,
    String within,
    String uid)
    implements AppointmentBuilder.With {

  /**
   * When an appointment was agreed.
   *
   * @param at UTC milliseconds
   * @param day of the site
   */
  public record Taken(long at, LocalDate day) {}

  public Appointment {
    note = Note.read(note, "appointment.note", id);
    require(!id.isBlank() && slot != null && taken != null, "an appointment needs id and times");
    require((kind == Kind.ENROLMENT) == (within != null), kind + " within " + within);
    require(kind != Kind.APPOINTMENT || agent != null, "an appointment needs an agent");
    boolean titled = kind == Kind.PERMANENCE || kind == Kind.WORKSHOP;
    require(titled == !title.isBlank(), kind + " with title " + title);
    require(places >= 0 && persons >= 0, "places and persons count");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** Past, and nobody has said what became of it. */
  public boolean toFillIn(LocalDate today, int minuteNow) {
    boolean past =
        slot.day().isBefore(today)
            || slot.day().equals(today) && slot.until() <= minuteNow && status == Status.PLANNED;
    return kind.expectsVisitor() && !status.settled() && past;
  }

  /** Whether nobody can know yet: who comes is there on the day, who does not is missed later. */
  public boolean tooEarlyFor(Status next, LocalDate today, int minuteNow) {
    boolean later = slot.day().isAfter(today);
    return switch (next) {
      case ARRIVED, HONOURED -> later;
      case MISSED -> later || slot.day().equals(today) && slot.from() > minuteNow;
      case PLANNED, EXCUSED, CANCELLED -> false;
    };
  }

  /**
   * Honoured by a visit; without one it is expected again.
   *
   * @param by id of the visit, null when that was deleted
   */
  public Appointment honouredAs(String by) {
    Status undone = arrivedMinute == null ? Status.PLANNED : Status.ARRIVED;
    return with(a -> a.visit(by).status(by == null ? undone : Status.HONOURED));
  }

  /**
   * The same with another status; arriving notes the minute, going back forgets it.
   *
   * @param minute of its own day at which it becomes so, null when that is said on another day
   */
  public Appointment became(Status next, Integer minute) {
    Integer arrived = arrivedMinute;
    if (next == Status.ARRIVED && arrived == null) {
      arrived = minute;
    } else if (next != Status.ARRIVED && next != Status.HONOURED) {
      arrived = null;
    }
    Integer noted = arrived;
    return with(appointment -> appointment.status(next).arrivedMinute(noted));
  }

  /**
   * The same at another time: whoever was not received is expected again then, and who has arrived
   * on another day only. At a time that is over nobody is expected any more: what is known stays.
   */
  public Appointment movedTo(Slot next, LocalDate today, int minuteNow) {
    boolean otherDay = !next.day().equals(slot.day());
    boolean otherTime = otherDay || next.from() != slot.from();
    boolean mayCome = status != Status.HONOURED && !next.over(today, minuteNow);
    boolean expectedAgain = mayCome && (status == Status.ARRIVED ? otherDay : otherTime);
    return (expectedAgain ? became(Status.PLANNED, null) : this).withSlot(next);
  }

  /** The same moved with others; what was given up stays so, and on its day all that is known. */
  public Appointment movedAlong(Slot next, LocalDate today, int minuteNow) {
    boolean known = status.freesTheSlot() || next.day().equals(slot.day());
    return known ? withSlot(next) : movedTo(next, today, minuteNow);
  }
}
