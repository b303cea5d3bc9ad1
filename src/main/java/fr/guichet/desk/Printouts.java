package fr.guichet.desk;

import fr.guichet.desk.appointment.AppointmentBook;
import fr.guichet.desk.catalogue.SiteWords;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.personal.PersonalData;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes onto paper and into calendars: nobody's name unless it is asked for. */
public final class Printouts {

  private final Duty duty;
  private final Catalogue catalogue;
  private final AppointmentBook appointments;
  private final SiteWords siteWords;
  private final PersonalData personal;

  Printouts(
      Duty duty,
      Catalogue catalogue,
      AppointmentBook appointments,
      SiteWords siteWords,
      PersonalData personal) {
    this.personal = personal;
    this.siteWords = siteWords;
    this.duty = duty;
    this.catalogue = catalogue;
    this.appointments = appointments;
  }

  /** What a visitor takes home. */
  public VisitSummary summary(VisitEntry entry) {
    LocalDate day = entry.visit().when().day();
    return new VisitSummary(
        duty.site().name(),
        day,
        entry.visit().requests().stream().map(r -> item(entry, r, day)).toList());
  }

  private VisitSummary.Item item(VisitEntry entry, Request request, LocalDate day) {
    Optional<Procedure> procedure = shown(request.procedure());
    boolean done = request.outcome() == Outcome.RESOLVED;
    return new VisitSummary.Item(
        catalogue.partnerName(request.partner(), day),
        procedure.map(Procedure::label).orElse(Texts.text("paper.yourMatter")),
        done,
        words(entry, request),
        entry.followUpOf(request).filter(FollowUp::open).map(FollowUp::promisedDay).orElse(null),
        done ? List.of() : procedure.map(siteWords::documents).orElse(List.of()));
  }

  /** A procedure that tells of health, debts and the like stands on no paper. */
  private Optional<Procedure> shown(String code) {
    return catalogue.procedure(code).filter(procedure -> !procedure.sensitive());
  }

  private static String words(VisitEntry entry, Request request) {
    return switch (request.outcome()) {
      case RESOLVED -> "";
      case PENDING ->
          entry
              .followUpOf(request)
              .map(f -> Texts.text("paper.awaited", Texts.text("awaited." + f.awaited())))
              .orElse("");
      case PLANNED_ORIENTATION, REDIRECTED -> Texts.text("paper.goTo", request.target());
      case UNFINISHED -> Texts.text("paper.unfinished");
    };
  }

  /** An appointment for the visitor. */
  public AppointmentSlip slip(Booked booked) {
    Appointment of = booked.appointment();
    return new AppointmentSlip(
        duty.site().name(),
        matter(booked),
        of.slot(),
        of.agent() == null ? "" : duty.agentName(of.agent()).split(" ")[0],
        shown(of.procedure()).map(siteWords::documents).orElse(List.of()),
        notice());
  }

  private String notice() {
    String dpo = personal.dpo();
    return Texts.text(
        "paper.slip.notice",
        personal.period().months(),
        dpo.isEmpty() ? Texts.text("paper.slip.here") : dpo);
  }

  private String matter(Booked booked) {
    Appointment of = booked.appointment();
    String partner =
        of.partner().isEmpty() ? "" : catalogue.partnerName(of.partner(), of.slot().day());
    String procedure = shown(of.procedure()).map(Procedure::label).orElse("");
    return Stream.of(of.title(), partner, procedure)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /**
   * The appointments of a day that are still to come, permanences included.
   *
   * @param named with names and phones; else initials only
   */
  public DayList dayList(LocalDate day, boolean named) {
    return new DayList(
        duty.site().name(),
        day,
        named,
        appointments.between(day, day).stream()
            .filter(b -> !b.appointment().status().freesTheSlot())
            .map(b -> line(b, named))
            .toList());
  }

  private DayList.Line line(Booked booked, boolean named) {
    Appointment of = booked.appointment();
    return new DayList.Line(
        new Interval(of.slot().from(), of.slot().until()).text(),
        named ? booked.person().words() : booked.person().discreet(),
        matter(booked),
        of.agent() == null ? "" : duty.agentName(of.agent()).split(" ")[0],
        named ? booked.person().phone() : "");
  }

  /**
   * The appointments of a period for a calendar file.
   *
   * @param named whether names stand in it; else the partner alone
   */
  public List<CalendarEvent> calendar(LocalDate first, LocalDate last, boolean named) {
    return appointments.between(first, last).stream()
        .filter(b -> b.appointment().kind() != Kind.ENROLMENT)
        .filter(b -> !b.appointment().status().freesTheSlot())
        .map(b -> event(b, named))
        .toList();
  }

  private CalendarEvent event(Booked booked, boolean named) {
    Appointment of = booked.appointment();
    String title =
        !of.title().isEmpty()
            ? of.title()
            : of.partner().isEmpty()
                ? Texts.text("paper.event")
                : catalogue.sign(of.partner(), of.slot().day());
    String who = named ? booked.person().words() : "";
    return new CalendarEvent(
        of.id() + CalendarEvent.OURS,
        who.isEmpty() ? title : title + ", " + who,
        of.slot(),
        duty.site().name());
  }
}
