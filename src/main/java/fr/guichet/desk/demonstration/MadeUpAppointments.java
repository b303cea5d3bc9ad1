package fr.guichet.desk.demonstration;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.contact.Person;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Visit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Appointments around visits made up before: those that became a visit, those nobody came to, those
 * of the days to come, and permanences with places.
 */
public final class MadeUpAppointments {

  private static final int DAYS_AHEAD = 21;
  private static final int PERMANENCE_DAYS_BACK = 75;
  private static final int STEP = 15;

  /** Contacts older than this have left the file. */
  private static final int MONTHS_KEPT = 6;

  private final Site site;
  private final List<Agent> agents;
  private final LocalDate today;
  private final Chances chances;
  private final Ids ids;
  private final PartnerShares shares;
  private final MadeUpPeople people;
  private final List<Made> made = new ArrayList<>();
  private Instant now = Instant.EPOCH;

  /**
   * One of them.
   *
   * @param person NOBODY once the contact has left the file
   */
  public record Made(Appointment appointment, Person person) {}

  public MadeUpAppointments(
      Catalogue catalogue, Site site, List<Agent> agents, long seed, LocalDate today) {
    this.site = site;
    this.agents = List.copyOf(agents);
    this.today = today;
    this.chances = new Chances(seed + 1);
    this.ids = new Ids(() -> now, new Random(~seed - 1));
    this.shares = new PartnerShares(catalogue);
    this.people = new MadeUpPeople(chances);
  }

  /** Around the visits of days from the first on. */
  public List<Made> around(List<Visit> visits, LocalDate first) {
    visits.stream().filter(v -> v.channel() == Channel.APPOINTMENT).forEach(this::honoured);
    first.datesUntil(today).filter(this::open).forEach(this::notHonoured);
    yesterday();
    today.datesUntil(today.plusDays(DAYS_AHEAD)).filter(this::open).forEach(this::planned);
    today
        .minusDays(PERMANENCE_DAYS_BACK)
        .datesUntil(today.plusDays(PERMANENCE_DAYS_BACK))
        .filter(this::open)
        .forEach(this::permanences);
    return List.copyOf(made);
  }

  private boolean open(LocalDate day) {
    return !site.hoursOn(day).isEmpty();
  }

  private Appointment blank(Kind kind, Slot slot, String agent) {
    now = slot.day().minusDays(1).atStartOfDay(site.zone()).toInstant();
    LocalDate taken = slot.day().minusDays(chances.between(1, 16));
    LocalDate known = taken.isBefore(today) ? taken : today.minusDays(1);
    long at = known.atTime(10, 0).atZone(site.zone()).toInstant().toEpochMilli();
    boolean titled = kind != Kind.APPOINTMENT && kind != Kind.ENROLMENT;
    return new Appointment(
        ids.next(),
        kind,
        slot,
        agent,
        "",
        "",
        titled ? "…" : "",
        null,
        null,
        0,
        0,
        Status.PLANNED,
        null,
        null,
        new Appointment.Taken(at, known),
        null,
        kind == Kind.ENROLMENT ? "…" : null,
        null);
  }

  private void add(Appointment appointment) {
    boolean kept = !appointment.slot().day().plusMonths(MONTHS_KEPT).isBefore(today);
    boolean visitor = appointment.kind().expectsVisitor();
    made.add(new Made(appointment, kept && visitor ? people.next() : Person.NOBODY));
  }

  private void honoured(Visit visit) {
    int start = visit.when().minuteOfDay();
    int from = Math.max(0, (start - chances.between(-2, 10)) / STEP * STEP);
    if (visit.requests().isEmpty()) {
      return;
    }
    var slot = new Slot(visit.when().day(), from, 30);
    int arrived = Math.max(0, start - chances.between(0, 14));
    add(
        blank(Kind.APPOINTMENT, slot, visit.agent())
            .with(
                a ->
                    a.partner(visit.requests().getFirst().partner())
                        .procedure(visit.requests().getFirst().procedure())
                        .status(Status.HONOURED)
                        .arrivedMinute(arrived)
                        .visit(visit.id())));
  }

  private void notHonoured(LocalDate day) {
    if (chances.in(0.35)) {
      visitor(day, Status.MISSED);
    }
    if (chances.in(0.2)) {
      visitor(day, Status.EXCUSED);
    }
    if (chances.in(0.08)) {
      visitor(day, Status.CANCELLED);
    }
  }

  /** Two of the last day are still to fill in. */
  private void yesterday() {
    LocalDate last =
        today.minusDays(7).datesUntil(today).filter(this::open).reduce((_, b) -> b).orElse(null);
    if (last != null) {
      visitor(last, Status.PLANNED);
      visitor(last, Status.PLANNED);
    }
  }

  private void planned(LocalDate day) {
    int many = chances.between(2, 5);
    for (int i = 0; i < many; i++) {
      visitor(day, Status.PLANNED);
    }
  }

  /** With an agent who is free then; nobody where none is. */
  private void visitor(LocalDate day, Status status) {
    Interval hours = chances.of(site.hoursOn(day));
    Agent agent = chances.of(agents);
    int quarters = (hours.minutes() - 30) / STEP;
    var slot = new Slot(day, hours.from() + chances.between(0, quarters) * STEP, 30);
    boolean taken =
        made.stream()
            .map(Made::appointment)
            .anyMatch(a -> agent.id().equals(a.agent()) && a.slot().overlaps(slot));
    if (taken && status == Status.PLANNED) {
      return;
    }
    Procedure procedure = shares.draw(chances, day);
    add(
        blank(Kind.APPOINTMENT, slot, agent.id())
            .with(a -> a.partner(procedure.partner()).procedure(procedure.code()).status(status)));
  }

  private void permanences(LocalDate day) {
    boolean odd = (day.getDayOfMonth() - 1) / 7 % 2 == 0;
    if (day.getDayOfWeek() == DayOfWeek.TUESDAY && odd) {
      host(Kind.PERMANENCE, new Slot(day, 9 * 60, 180), "Conciliateur de justice", "JUST", 6);
    }
    if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
      host(Kind.PERMANENCE, new Slot(day, 14 * 60, 180), "Mission locale", "", 0);
    }
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY && day.getDayOfMonth() <= 7) {
      host(Kind.WORKSHOP, new Slot(day, 14 * 60, 120), "Mes démarches en ligne", "", 8);
    }
  }

  private void host(Kind kind, Slot slot, String title, String partner, int places) {
    boolean past = slot.day().isBefore(today);
    String agent = kind == Kind.WORKSHOP ? agents.getFirst().id() : null;
    Appointment host =
        blank(kind, slot, agent)
            .with(
                a ->
                    a.title(title)
                        .partner(partner)
                        .places(places)
                        .persons(past && kind == Kind.WORKSHOP ? chances.between(1, 4) : 0)
                        .status(past ? Status.HONOURED : Status.PLANNED));
    add(host);
    int enrolled = chances.between(1, 5);
    for (int i = 0; i < enrolled; i++) {
      Status status = past ? (chances.in(0.85) ? Status.HONOURED : Status.MISSED) : Status.PLANNED;
      add(
          blank(Kind.ENROLMENT, slot, agent)
              .with(a -> a.within(host.id()).partner(partner).status(status)));
    }
  }
}
