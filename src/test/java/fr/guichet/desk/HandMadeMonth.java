package fr.guichet.desk;

import fr.guichet.desk.appointment.AppointmentBook;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.contact.Person;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.storage.table.Aggregates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * October 2026 of the site that opens on Monday, Tuesday and Friday mornings: nine visits, eleven
 * requests, of everything one, small enough to count on fingers. It is Tuesday 3 November 2026,
 * 10:00 in Paris, when all is made.
 */
public final class HandMadeMonth {

  public static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final TestClock clock;
  private final Desk desk;
  private int asked;

  /**
   * @param clock not yet in October
   */
  public HandMadeMonth(TestClock clock, Desk desk) {
    this.clock = clock;
    this.desk = desk;
  }

  /** A clock at the eve of the month. */
  public static TestClock clock() {
    return new TestClock("2026-09-30T07:00:00Z", "UTC");
  }

  private void at(String time) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(time)));
  }

  static LocalDate day(int day) {
    return MONTH.atDay(day);
  }

  public HandMadeMonth fill() {
    appointments();
    at("2026-11-03T09:00:00Z");
    comparedMonths();
    visits();
    days();
    return this;
  }

  // --- visits

  private void comparedMonths() {
    visit(LocalDate.of(2026, 9, 30), 600, Channel.WALK_IN, 10, resolved("CAF", "CAF-RSA"));
    visit(LocalDate.of(2026, 9, 30), 650, Channel.PHONE, 15, resolved("CPAM", "CPAM-CVITALE"));
    visit(LocalDate.of(2026, 11, 1), 600, Channel.WALK_IN, 10, resolved("CAF", "CAF-RSA"));
    visit(LocalDate.of(2025, 10, 1), 600, Channel.WALK_IN, 25, resolved("FT", "FT-CV"));
  }

  private void visits() {
    save(draft(day(5), 550, Channel.WALK_IN, 20, resolved("CAF", "CAF-RSA")), 6);
    RequestDraft card = pending("CPAM", "CPAM-CVITALE", Awaited.DOCUMENT, day(12));
    VisitEntry waiting = save(draft(day(5), 590, Channel.PHONE, 10, card), 10);
    RequestDraft helped =
        RequestDraft.of("CNAV", "CNAV-DEMANDE", "").decided(Outcome.RESOLVED, true);
    RequestDraft elsewhere =
        RequestDraft.of("INT", "INT-CG", "")
            .decided(Outcome.REDIRECTED, false)
            .with(line -> line.cause(Cause.NO_SLOT).target("Mairie"));
    save(draft(day(6), 660, Channel.APPOINTMENT, 45, helped, elsewhere).withPersons(2), 30);
    RequestDraft charter = oriented("DGFIP", "IMP-DECLARATION", OrientationReason.CHARTER);
    save(draft(day(9), 870, Channel.WALK_IN, 15, charter), null);
    RequestDraft gone =
        RequestDraft.of("CAF", "CAF-RSA", "")
            .decided(Outcome.UNFINISHED, false)
            .with(line -> line.cause(Cause.VISITOR_LEFT));
    save(draft(day(13), 545, Channel.WALK_IN, null, gone).withPlace(Place.BUS), null);
    visit(day(17), 570, Channel.WALK_IN, 30, resolved("AUTRE", "TRV-SCAN"));
    VisitDraft going =
        draft(day(26), 600, Channel.WALK_IN, 5)
            .withContinues(
                List.of(new ContinuationDraft(waiting.visit().requests().getFirst().id(), false)));
    save(going, null);
    RequestDraft planned = oriented("JUST", "JUST-POINT", null);
    RequestDraft lodging =
        pending("CAF", "CAF-LOGEMENT", Awaited.PARTNER_ANSWER, LocalDate.of(2026, 11, 20));
    visit(day(30), 719, Channel.VIDEO, 60, planned, resolved("CAF", "CAF-RSA"), lodging);
  }

  private VisitEntry visit(
      LocalDate day, int minute, Channel channel, Integer minutes, RequestDraft... lines) {
    return save(draft(day, minute, channel, minutes, lines), null);
  }

  private VisitEntry save(VisitDraft draft, Integer seconds) {
    boolean asked = YearMonth.from(draft.typedDay()).equals(MONTH);
    return desk.visits().save(asked ? draft.withProfile(profile()) : draft, seconds);
  }

  /** Nine women of Guise, five of them retired. */
  private VisitorProfile profile() {
    boolean retired = asked++ < 5;
    return new VisitorProfile(
        retired ? AgeBand.FROM_60 : AgeBand.FROM_40,
        Gender.FEMALE,
        retired ? "retraité" : "salarié",
        asked == 1 ? "GUISE" : "Guise",
        null);
  }

  /** A visit of one person, at the site unless said otherwise. */
  private VisitDraft draft(
      LocalDate day, int minute, Channel channel, Integer minutes, RequestDraft... lines) {
    return VisitDraft.started(
            desk.duty().nextId(),
            desk.duty().agents().getFirst().id(),
            desk.duty().clock().millis(),
            channel)
        .at(day, minute)
        .with(d -> d.minutes(minutes).place(Place.SITE))
        .withRequests(List.of(lines));
  }

  private static RequestDraft resolved(String partner, String procedure) {
    return RequestDraft.of(partner, procedure, "").decided(Outcome.RESOLVED, false);
  }

  private static RequestDraft pending(
      String partner, String procedure, Awaited awaited, LocalDate promised) {
    return RequestDraft.of(partner, procedure, "")
        .decided(Outcome.PENDING, false)
        .awaiting(awaited, promised);
  }

  private static RequestDraft oriented(String partner, String procedure, OrientationReason reason) {
    return RequestDraft.of(partner, procedure, "")
        .decided(Outcome.PLANNED_ORIENTATION, false)
        .with(
            line -> line.target(reason == null ? "Point-justice" : "point justice").reason(reason));
  }

  // --- days

  /**
   * Closed on the 12th, whoever was noted, in the bus on the 13th, at a distance on the 16th,
   * opened on a Saturday.
   */
  private void days() {
    List<String> both = desk.duty().agents().stream().map(agent -> agent.id()).toList();
    List<Interval> two = List.of(Interval.of("09:00", "11:00"));
    List<Interval> one = List.of(Interval.of("09:00", "10:00"));
    line(new DayLine(day(12), Place.SITE, DayState.CLOSED, two, both));
    line(new DayLine(day(13), Place.BUS, DayState.OPEN, two, both.subList(0, 1)));
    line(new DayLine(day(16), Place.SITE, DayState.DISTANCE, two, both));
    line(new DayLine(day(17), Place.SITE, DayState.OPEN, one, both));
    desk.days().put(new Outage(desk.duty().nextId(), day(6), "CAF", 600, 690));
    desk.days().put(new Outage(desk.duty().nextId(), day(9), "", 690, 780));
    desk.duty().write("test", tx -> tx.put(Aggregates.NOT_TAKEN, notTaken(day(6), 610)));
    desk.duty().write("test", tx -> tx.put(Aggregates.NOT_TAKEN, notTaken(day(20), 545)));
    String agent = both.getFirst();
    Tally mark = new Tally(desk.duty().nextId(), 0, day(20), 546, "CAF", agent, null);
    desk.duty().write("test", tx -> tx.put(Aggregates.TALLY, mark));
  }

  private void line(DayLine line) {
    desk.days().change(line);
  }

  private NotTaken notTaken(LocalDate day, int minute) {
    return new NotTaken(desk.duty().nextId(), day, minute, NotTaken.Reason.QUEUE);
  }

  // --- appointments

  /** Taken on the last day of September; one visitor waits seven minutes. */
  private void appointments() {
    String missed = taken(day(5), 660, "CNAV", "CNAV-DEMANDE");
    String cancelled = taken(day(6), 600, "CNAV", "CNAV-DEMANDE");
    String excused = taken(day(9), 600, "CAF", "CAF-RSA");
    String kept = taken(day(20), 600, "CAF", "CAF-RSA");
    taken(day(27), 660, "CAF", "CAF-RSA");
    desk.appointments().settle(cancelled, Status.CANCELLED);
    desk.appointments().settle(excused, Status.EXCUSED);
    at("2026-10-20T07:58:00Z");
    desk.appointments().settle(missed, Status.MISSED);
    desk.arrivals().arrive(kept);
    at("2026-10-20T08:05:00Z");
    VisitEntry visit = desk.arrivals().honour(kept);
    save(desk.journal().draftOf(visit), null);
    desk.followUps().callBack(new Person("Roy", "", "", "", ""), "MSA", day(22), "");
    var permanence =
        AppointmentDraft.of(new Slot(day(20), 540, 120), null)
            .with(d -> d.kind(Kind.PERMANENCE).title("Conciliateur").places(4));
    var host = desk.appointments().save(permanence, AppointmentBook.Reach.THIS_ONE);
    var place = AppointmentDraft.within(host).withPerson(new Person("Binet", "", "", "", ""));
    desk.appointments().save(place, AppointmentBook.Reach.THIS_ONE);
    var workshop =
        AppointmentDraft.of(new Slot(day(23), 540, 90), null)
            .with(d -> d.kind(Kind.WORKSHOP).title("Messagerie").persons(3));
    desk.appointments().save(workshop, AppointmentBook.Reach.THIS_ONE);
  }

  private String taken(LocalDate day, int minute, String partner, String procedure) {
    var draft =
        AppointmentDraft.of(new Slot(day, minute, 30), desk.duty().agents().getFirst().id())
            .with(d -> d.partner(partner).procedure(procedure));
    return desk.appointments().save(draft, AppointmentBook.Reach.THIS_ONE).id();
  }
}
