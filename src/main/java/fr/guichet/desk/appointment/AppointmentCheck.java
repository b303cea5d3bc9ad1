package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.contact.Person;
import fr.guichet.model.contact.Phone;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What keeps an appointment from being saved, and what is only warned of. */
public final class AppointmentCheck {

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
  private static final int YEARS_AHEAD = 3;

  private final Duty duty;
  private final DayBook days;

  AppointmentCheck(Duty duty, DayBook days) {
    this.duty = duty;
    this.days = days;
  }

  /** The sentences of the rules that a draft breaks; empty when it can be saved. */
  List<String> problems(AppointmentDraft draft) {
    List<String> problems = new ArrayList<>(personProblems(draft.person()));
    boolean titled = draft.kind() == Kind.PERMANENCE || draft.kind() == Kind.WORKSHOP;
    if (titled && draft.title().isBlank()) {
      problems.add(Texts.text("appointment.problem.title"));
    }
    if (draft.kind().expectsVisitor() && draft.person().nobody() && draft.partner().isEmpty()) {
      problems.add(Texts.text("appointment.problem.nothing"));
    }
    free(problems, draft.note());
    free(problems, draft.title());
    LocalDate last = duty.today().plusYears(YEARS_AHEAD);
    if (draft.slot().day().isAfter(last)) {
      problems.add(Texts.text("appointment.problem.far", YEARS_AHEAD));
    }
    if (draft.repeat() != null) {
      repeat(problems, draft, last);
    }
    return problems;
  }

  private static void repeat(List<String> problems, AppointmentDraft draft, LocalDate last) {
    if (draft.repeat().until().isBefore(draft.slot().day())) {
      problems.add(Texts.text("appointment.problem.repeatBefore"));
    } else if (draft.repeat().until().isAfter(last)) {
      problems.add(Texts.text("appointment.problem.far", YEARS_AHEAD));
    }
  }

  private static void free(List<String> problems, String text) {
    FreeText.Problem problem = FreeText.problem(FreeText.clean(text));
    if (problem != null) {
      problems.add(Texts.text("text.problem." + problem));
    }
  }

  /** What is wrong with a contact. */
  public static List<String> personProblems(Person person) {
    List<String> problems = new ArrayList<>();
    if (!person.phone().isEmpty() && Phone.read(person.phone()).isEmpty()) {
      problems.add(Texts.text("contact.problem.phone", person.phone()));
    }
    if (!person.mail().isEmpty() && !MAIL.matcher(person.mail()).matches()) {
      problems.add(Texts.text("contact.problem.mail", person.mail()));
    }
    Stream.of(person.name(), person.firstName(), person.mail(), person.actsFor())
        .filter(part -> part.length() > Person.LIMIT)
        .findFirst()
        .ifPresent(part -> problems.add(Texts.text("contact.problem.long", Person.LIMIT)));
    Stream.of(person.name(), person.firstName(), person.actsFor())
        .filter(part -> FreeText.holdsNumber(part))
        .findFirst()
        .ifPresent(part -> problems.add(Texts.text("contact.problem.number")));
    return problems;
  }

  /**
   * What is unusual about a time, and what does not come with it, in sentences: it is allowed all
   * the same.
   *
   * @param id of the appointment itself, null for a new one
   * @param agent id, null for none
   */
  List<String> warnings(String id, Slot slot, String agent) {
    List<String> warnings = new ArrayList<>();
    SiteDay day = days.day(slot.day());
    if (day.holiday() && day.served().isEmpty()) {
      warnings.add(Texts.text("appointment.warning.holiday"));
    } else if (!open(day, slot)) {
      warnings.add(Texts.text("appointment.warning.closed"));
    }
    if (agent != null && !day.served().isEmpty() && !day.line().present().contains(agent)) {
      warnings.add(Texts.text("appointment.warning.absent", duty.agentName(agent)));
    }
    others(slot.day()).stream()
        .filter(other -> agent != null && occupies(other, agent) && !other.id().equals(id))
        .filter(other -> other.slot().overlaps(slot))
        .findFirst()
        .ifPresent(
            other ->
                warnings.add(
                    Texts.text(
                        "appointment.warning.overlap",
                        duty.agentName(agent),
                        new Interval(other.slot().from(), other.slot().until()).text())));
    if (id != null && duty.database().read(sql -> comesBackAlone(sql, id, slot))) {
      warnings.add(Texts.text("appointment.warning.places"));
    }
    return warnings;
  }

  /**
   * Whether a permanence that was cancelled is expected again, and those enrolled in it are not.
   */
  private boolean comesBackAlone(DSLContext sql, String id, Slot slot) {
    return Aggregates.APPOINTMENT
        .find(sql, id)
        .filter(before -> before.status() == Status.CANCELLED && !before.kind().expectsVisitor())
        .filter(before -> moved(before, slot).status() == Status.PLANNED)
        .stream()
        .flatMap(before -> Places.of(sql, before).stream())
        .anyMatch(place -> place.status() == Status.CANCELLED);
  }

  private Appointment moved(Appointment before, Slot slot) {
    return before.movedTo(slot, duty.today(), duty.minuteNow());
  }

  /** A site whose hours are not known warns of none. */
  private static boolean open(SiteDay day, Slot slot) {
    return !day.hoursKnown()
        || day.served().stream()
            .anyMatch(h -> h.from() <= slot.from() && slot.until() <= h.until());
  }

  private List<Appointment> others(LocalDate day) {
    return duty.database().read(sql -> Aggregates.APPOINTMENT.between(sql, day, day));
  }

  /** Whether it takes an agent's time. */
  static boolean occupies(Appointment appointment, String agent) {
    return appointment.kind() != Kind.ENROLMENT
        && agent.equals(appointment.agent())
        && !appointment.status().freesTheSlot();
  }
}
