package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.contact.Person;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.kit.FigureWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the screen says of appointments; in discreet mode nobody's name. */
public final class AppointmentWords {

  private final Desk desk;

  AppointmentWords(Desk desk) {
    this.desk = desk;
  }

  /** « lun. 23 », in less room « lu 23 », « 23 ». */
  public static List<String> columns(LocalDate day) {
    String whole = DateWords.weekdayAndNumber(day);
    String number = "" + day.getDayOfMonth();
    return List.of(whole, whole.substring(0, 2) + " " + number, number);
  }

  /** « 23 – 27 nov. 2026 », « 23 nov. – 20 déc. » : the months where they differ, else the year. */
  public static String period(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DateWords.shortDay(first) + " " + first.getYear();
    }
    if (first.getYear() != last.getYear()) {
      return DateWords.shortDate(first) + " – " + DateWords.shortDate(last);
    }
    return first.getMonth() == last.getMonth()
        ? DateWords.dayOfMonth(first) + " – " + DateWords.shortDate(last)
        : DateWords.shortDateOfYear(first) + " – " + DateWords.shortDateOfYear(last);
  }

  /** « 10:30 – 11:00 ». */
  public static String span(Slot slot) {
    return TimeWords.shortTime(slot.from()) + " – " + TimeWords.shortTime(slot.until());
  }

  public static String minutes(int minutes) {
    return text("appointments.minutes", minutes);
  }

  public static String status(Status status) {
    return text("appointment.status." + status);
  }

  public static String kind(Kind kind) {
    return text("appointment.kind." + kind);
  }

  /** The sign of the partner, or the title of a permanence. */
  public String sign(Booked booked) {
    Appointment of = booked.appointment();
    if (!of.title().isEmpty()) {
      return of.title();
    }
    return desk.catalogue()
        .partner(of.partner())
        .map(partner -> partner.shortSign(of.slot().day()))
        .orElseGet(() -> kind(of.kind()));
  }

  /** Who is expected; initials in discreet mode. */
  public static String person(Person person, boolean discreet) {
    return discreet ? person.discreet() : person.words();
  }

  /** « CNAV · Mme Odile Binet ». */
  public String title(Booked booked, boolean discreet) {
    String who = person(booked.person(), discreet);
    return who.isEmpty() ? sign(booked) : sign(booked) + " · " + who;
  }

  /** The procedure; nothing for one that tells of health, debts and the like. */
  public String procedure(Booked booked) {
    return desk.catalogue()
        .procedure(booked.appointment().procedure())
        .filter(procedure -> !procedure.sensitive())
        .map(Procedure::label)
        .orElse("");
  }

  /** What a request is about; the partner alone where that tells of health, debts and the like. */
  public String matter(RequestDraft line, LocalDate day) {
    return desk.catalogue()
        .procedure(line.procedure())
        .filter(procedure -> !procedure.sensitive())
        .map(Procedure::label)
        .orElseGet(() -> desk.catalogue().sign(line.partner(), day));
  }

  /** First name of the agent, empty without one. */
  private String agent(Booked booked) {
    String agent = booked.appointment().agent();
    return agent == null ? "" : desk.duty().agentName(agent).split(" ")[0];
  }

  /** « Permanence · 3 inscrits sur 8 », « Camille ». */
  public String second(Booked booked) {
    boolean host = !booked.appointment().kind().expectsVisitor();
    String kind = host ? kind(booked.appointment().kind()) : "";
    return Stream.of(kind, places(booked), agent(booked))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Places taken, empty for what has none. */
  private static String places(Booked booked) {
    if (booked.appointment().kind().expectsVisitor()) {
      return "";
    }
    int enrolled = booked.enrolled();
    int places = booked.appointment().places();
    return places > 0
        ? text(
            enrolled < 2 ? "appointments.enrolledOf.one" : "appointments.enrolledOf",
            enrolled,
            places)
        : FigureWords.counted("appointments.enrolled", enrolled);
  }

  /** What became of it, beside the title; empty while merely planned. */
  public String mark(Booked booked, boolean doubled) {
    Status status = booked.appointment().status();
    if (doubled) {
      return text("appointments.doubled");
    }
    return status == Status.PLANNED ? "" : status(status);
  }

  /** The same as a sign, for blocks without room for the word. */
  public static String sign(Booked booked, boolean doubled) {
    if (doubled) {
      return "‼";
    }
    return switch (booked.appointment().status()) {
      case PLANNED -> "";
      case ARRIVED -> "●";
      case HONOURED -> "✓";
      case MISSED, EXCUSED, CANCELLED -> "✗";
    };
  }

  /** The whole of it in a sentence, for screen readers. */
  public String spoken(Booked booked, boolean discreet, boolean doubled) {
    Appointment of = booked.appointment();
    return Stream.of(
            kind(of.kind()),
            DateWords.longDay(of.slot().day()),
            span(of.slot()),
            title(booked, discreet),
            procedure(booked),
            places(booked),
            agent(booked),
            status(of.status()),
            doubled ? text("appointments.doubled") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The style class that gives it its colours. */
  public static List<String> styles(Booked booked, boolean doubled) {
    Status status = booked.appointment().status();
    boolean visitor = booked.appointment().kind().expectsVisitor();
    String state = visitor || status != Status.PLANNED ? "booked-" + status : "booked-PERMANENCE";
    return doubled ? List.of("booked", state, "booked-double") : List.of("booked", state);
  }
}
