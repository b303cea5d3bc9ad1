package fr.guichet.storage;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.site.LocalPartner;
import fr.guichet.model.catalogue.site.LocalProcedure;
import fr.guichet.model.catalogue.site.PartnerOverlay;
import fr.guichet.model.catalogue.site.ProcedureOverlay;
import fr.guichet.model.closing.Acceptance;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.personal.Note;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Setting;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.ImportRecord;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** One of everything that the file holds, with every part filled in. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** Beyond 32 bits in milliseconds, as every present time is. */
  static final long AT = 1_795_500_000_000L;

  private Samples() {}

  static Site site() {
    OpeningHours hours =
        OpeningHours.none().with(DayOfWeek.MONDAY, List.of(Interval.of("09:00", "12:00")));
    return new Site(
        "site", "Guise", "M-1", "02361", "Guise", ZoneId.of("Europe/Paris"), hours, false);
  }

  static Agent agent() {
    return new Agent("agent", "Camille Martin", Role.MANAGER, true);
  }

  static ImportRecord imported() {
    return new ImportRecord("import", "mois.csv", "abc", AT, 1, 2);
  }

  static Visit visit() {
    return visit("visit", "r", List.of());
  }

  static Visit visit(String id, String request, List<String> continues) {
    return new Visit(
        id,
        new When(AT, DAY, 610, Origin.TYPED, true),
        "agent",
        Channel.PHONE,
        Place.BUS,
        new Length(45, Origin.MEASURED),
        2,
        requests(request),
        continues,
        new Note("visit/reference"),
        new Note("visit/note"),
        new VisitorProfile(AgeBand.FROM_60, Gender.FEMALE, "retraitée", "02361", true),
        new Visit.Source("import", 12));
  }

  private static List<Request> requests(String id) {
    return List.of(
        new Request(
            id + 1,
            "CAF",
            "CAF-RSA",
            Outcome.RESOLVED,
            true,
            null,
            "",
            null,
            new Note("visit/first")),
        new Request(id + 2, "CPAM", "CPAM-C2S", Outcome.PENDING, false, null, "", null, null),
        new Request(
            id + 3,
            "INT",
            "INT-CG",
            Outcome.REDIRECTED,
            false,
            Cause.NO_SLOT,
            "Mairie",
            null,
            null),
        new Request(
            id + 4,
            "JUST",
            "JUST-POINT",
            Outcome.PLANNED_ORIENTATION,
            false,
            null,
            "Point-justice",
            OrientationReason.CATALOGUE,
            null));
  }

  static FollowUp followUp() {
    return new FollowUp(
        "follow",
        "r2",
        null,
        Awaited.DOCUMENT,
        DAY.plusDays(7),
        DAY.plusDays(3),
        "contact",
        new Note("note/1"),
        List.of(
            new FollowUp.Postponement(DAY.minusDays(3), DAY, new Note("note/2")),
            new FollowUp.Postponement(DAY.minusDays(1), DAY.plusDays(1), null)),
        null);
  }

  static FollowUp callBack() {
    return new FollowUp(
        "call", null, "CAF", Awaited.CALL_BACK, DAY, null, "contact", null, List.of(), AT);
  }

  static Appointment appointment() {
    return new Appointment(
        "appointment",
        Kind.ENROLMENT,
        new Slot(DAY, 610, 30),
        "agent",
        "CNAV",
        "CNAV-RETRAITE",
        "",
        "contact",
        new Note("note/1"),
        0,
        2,
        Status.ARRIVED,
        605,
        "visit",
        new Appointment.Taken(AT, DAY.minusDays(9)),
        "series",
        "permanence",
        "uid@exemple.fr");
  }

  static DayLine dayLine() {
    return new DayLine(
        DAY,
        Place.BRANCH,
        DayState.DISTANCE,
        List.of(Interval.of("09:00", "12:00"), Interval.of("14:00", "24:00")),
        List.of("agent"));
  }

  static Outage outage() {
    return new Outage("outage", DAY, "CAF", 600, 640);
  }

  static NotTaken notTaken() {
    return new NotTaken("not", DAY, 610, NotTaken.Reason.QUEUE);
  }

  static Tally tally() {
    return new Tally("tally", AT, DAY, 611, "INT", "agent", "visit");
  }

  static ClosedMonth closedMonth() {
    return new ClosedMonth(
        YearMonth.of(2026, 10),
        AT,
        DAY,
        "agent",
        "{\"period\":{}}",
        "{\"requests\":{}}",
        new ClosedMonth.Reopening(AT + 1, DAY.plusDays(1), "agent", "une visite oubliée"));
  }

  static Acceptance acceptance() {
    return new Acceptance("LENGTH visit", "abc", AT, DAY, "agent");
  }

  static Setting setting() {
    return new Setting("toReport.order", "visits,requests");
  }

  static GridEntry criterion() {
    return new GridEntry(
        "VIDEO",
        "Une visio dans le box",
        Answer.IN_PROGRESS,
        "devis signé",
        DAY.plusDays(30),
        true);
  }

  static Correspondence correspondence() {
    return new Correspondence(Field.OUTCOME, "vu", "RESOLVED");
  }

  static LocalPartner localPartner() {
    return new LocalPartner(
        "LOCAL-CCAS",
        List.of(
            new PartnerLabel("CCAS", "Centre d’action sociale", DAY.minusDays(30), DAY),
            new PartnerLabel("CIAS", "Centre intercommunal", DAY.plusDays(1), null)));
  }

  static LocalProcedure localProcedure() {
    return new LocalProcedure(
        "LOCAL-CCAS-COLIS", "LOCAL-CCAS", "Colis de Noël", Level.ORIENTATION, true, DAY);
  }

  static PartnerOverlay partnerOverlay() {
    return new PartnerOverlay("CAF", "Alloc", List.of("les alloc", "caisse"), DAY);
  }

  static ProcedureOverlay procedureOverlay() {
    return new ProcedureOverlay(
        "CAF-RSA", List.of("minimum", "revenu"), List.of("RMI"), 25, true, DAY.plusDays(9));
  }
}
