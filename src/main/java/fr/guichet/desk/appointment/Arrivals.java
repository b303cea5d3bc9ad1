package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.visit.VisitRegister;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.List;

/** Turns who arrived into a visit. */
public final class Arrivals {

  private final Duty duty;
  private final Catalogue catalogue;
  private final AppointmentBook book;
  private final VisitRegister visits;

  public Arrivals(Duty duty, Catalogue catalogue, AppointmentBook book, VisitRegister visits) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.book = book;
    this.visits = visits;
  }

  /** The visitor is there: the waiting begins. */
  public void arrive(String appointment) {
    book.settle(appointment, Status.ARRIVED);
  }

  /**
   * The visit of an appointment, ready to be saved: its request as it usually ends. Today's starts
   * now; an earlier one is typed at its time and lasts as long as was planned.
   *
   * @throws Failure REFUSED when it is a visit already, or on a day to come
   */
  public VisitDraft visitOf(String id) {
    Appointment of = book.find(id).appointment();
    Stored.refuseIfVisited(of);
    book.refuseTooEarly(of, Status.HONOURED);
    String agent = of.agent() == null ? duty.serving().id() : of.agent();
    VisitDraft draft =
        VisitDraft.started(duty.nextId(), agent, duty.clock().millis(), Channel.APPOINTMENT)
            .withAppointment(id)
            .withRequests(requests(of));
    return underWay(of)
        ? draft
        : draft.at(of.slot().day(), of.slot().from()).with(d -> d.minutes(of.slot().minutes()));
  }

  private boolean underWay(Appointment of) {
    LocalDate today = duty.today();
    return of.slot().day().equals(today)
        && (of.status() == Status.ARRIVED || of.slot().until() > duty.minuteNow());
  }

  private List<RequestDraft> requests(Appointment of) {
    return catalogue.procedure(of.procedure()).stream().map(this::request).toList();
  }

  /** What has to be asked first is left to the counter. */
  private RequestDraft request(Procedure procedure) {
    RequestDraft line = RequestDraft.of(procedure.partner(), procedure.code(), "");
    Outcome usual = visits.proposedOutcome(procedure);
    return usual == Outcome.RESOLVED ? line.decided(usual, false) : line;
  }

  /** Whether the visit of an appointment can be saved without another word. */
  public boolean complete(VisitDraft draft) {
    return visits.problems(draft).isEmpty();
  }

  /**
   * Honoured: its visit is saved as it is prefilled, both linked, in one transaction.
   *
   * @throws Failure REFUSED with what is missing
   */
  public VisitEntry honour(String appointment) {
    return visits.save(visitOf(appointment), null);
  }
}
