package fr.guichet.desk.personal;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.contact.Person;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.personal.Note;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.Holiday;
import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.holiday.OwnHoliday;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Entries that say something in each of their parts, at a site that knows what they name. */
final class SideSamples {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final long AT = 1_795_420_800_000L;

  private final Desk desk;
  private final String camille;
  private final String julie;
  private Note note;
  private Note text;
  private String contact;
  private String otherContact;

  SideSamples(Desk desk) {
    this.desk = desk;
    List<Agent> agents = desk.duty().agents();
    camille = agents.getFirst().id();
    julie = agents.getLast().id();
    desk.duty().write("exemples", this::write);
  }

  private void write(Transaction tx) {
    note = desk.contacts().notes().put(tx, null, "revient mardi", DAY);
    text = desk.contacts().notes().put(tx, null, "dossier 12", DAY);
    contact = desk.contacts().put(tx, null, new Person("Mme Binet", "Odile", "", "", ""), DAY);
    otherContact = desk.contacts().put(tx, null, new Person("M. Roy", "", "", "", ""), DAY);
    tx.put(Aggregates.VISIT, visit("one", "r", List.of(), 540));
    tx.put(Aggregates.VISIT, visit("two", "s", List.of(), 600));
    tx.put(Aggregates.APPOINTMENT, permanence("here", "Permanence CAF"));
    tx.put(Aggregates.APPOINTMENT, permanence("there", "Permanence CPAM"));
  }

  /** Another value of what names something, by the name of the part. */
  Map<String, String> others() {
    return Map.of(
        "agent", julie,
        "present", julie,
        "partner", "CPAM",
        "procedure", "CPAM-CVITALE",
        "contact", otherContact,
        "request", "s1",
        "continues", "s1",
        "visit", "two",
        "within", "there");
  }

  List<Record> all() {
    return List.of(
        visit("three", "t", List.of("r1"), 660),
        matter(),
        call(),
        appointment(Kind.APPOINTMENT, "", null),
        appointment(Kind.ENROLMENT, "", "here"),
        permanence("more", "Atelier"),
        new DayLine(DAY, Place.SITE, DayState.OPEN, hours(), List.of(camille)),
        new Outage("outage", DAY, "CAF", 600, 660),
        site(),
        new Agent("agent", "Camille Martin", Role.ADVISER, true),
        month());
  }

  private Visit visit(String id, String request, List<String> continues, int minute) {
    return new Visit(
        id,
        new When(AT, DAY, minute, Origin.TYPED, true),
        camille,
        Channel.PHONE,
        Place.BUS,
        new Length(45, Origin.MEASURED),
        2,
        requests(request),
        continues,
        text,
        note,
        new VisitorProfile(AgeBand.FROM_60, Gender.FEMALE, "retraitée", "Guise", true),
        Visit.Source.TYPED);
  }

  private List<Request> requests(String id) {
    return List.of(
        new Request(id + 1, "CAF", "CAF-RSA", Outcome.RESOLVED, true, null, "", null, text),
        new Request(
            id + 2,
            "INT",
            "INT-CG",
            Outcome.REDIRECTED,
            false,
            Cause.NO_SLOT,
            "Mairie",
            null,
            null),
        new Request(
            id + 3,
            "JUST",
            "JUST-POINT",
            Outcome.PLANNED_ORIENTATION,
            false,
            null,
            "Point-justice",
            OrientationReason.CATALOGUE,
            null));
  }

  private FollowUp matter() {
    var put = new FollowUp.Postponement(DAY.minusDays(3), DAY, text);
    return new FollowUp(
        "follow", "r1", null, Awaited.DOCUMENT, DAY, DAY, contact, note, List.of(put), null);
  }

  private FollowUp call() {
    var put = new FollowUp.Postponement(DAY.minusDays(3), DAY, null);
    return new FollowUp(
        "call", null, "CAF", Awaited.CALL_BACK, DAY, DAY, contact, note, List.of(put), AT);
  }

  private Appointment permanence(String id, String title) {
    return appointment(id, Kind.PERMANENCE, title, null);
  }

  private Appointment appointment(Kind kind, String title, String within) {
    return appointment("appointment", kind, title, within);
  }

  private Appointment appointment(String id, Kind kind, String title, String within) {
    return new Appointment(
        id,
        kind,
        new Slot(DAY, 600, 30),
        camille,
        "CAF",
        "CAF-RSA",
        title,
        contact,
        note,
        6,
        2,
        Status.ARRIVED,
        605,
        "one",
        new Appointment.Taken(AT, DAY),
        null,
        within,
        null);
  }

  private static List<Interval> hours() {
    return List.of(Interval.of("09:00", "12:00"), Interval.of("14:00", "17:00"));
  }

  private Site site() {
    Site now = desk.duty().site();
    var changes =
        new HolidayChanges(
            List.of(Holiday.WHIT_MONDAY), List.of(new OwnHoliday(MonthDay.of(12, 6), 2026)));
    return new Site(
        now.id(),
        now.name(),
        "M-1",
        now.communeInsee(),
        now.communeName(),
        ZoneId.of("Europe/Paris"),
        now.hours(),
        false,
        changes);
  }

  private ClosedMonth month() {
    return new ClosedMonth(
        YearMonth.from(DAY),
        AT,
        DAY,
        camille,
        "{}",
        "[]",
        new ClosedMonth.Reopening(AT, DAY, camille, "une visite manquait"));
  }

  /** What is shown of an entry. */
  Map<String, String> facts(Record entry) {
    Aggregate<?> aggregate =
        Aggregates.ALL.stream()
            .filter(each -> each.type().equals(entry.getClass()))
            .findFirst()
            .orElseThrow();
    Author author = new Author("post", "session", camille);
    String snapshot = Snapshots.write(entry);
    var side = new Change(0, "tx", AT, author, "", aggregate.kind(), "key", snapshot, null, "", "");
    return desk.duty()
        .database()
        .read(sql -> new SideFacts(sql, desk.duty(), desk.catalogue(), desk.contacts()).of(side));
  }
}
