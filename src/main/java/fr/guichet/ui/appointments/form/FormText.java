package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.appointment.AppointmentCheck;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Repeat;
import fr.guichet.model.appointment.Repeat.Every;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.SlotWords;
import fr.guichet.model.contact.Person;
import fr.guichet.model.contact.Phone;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.visit.draft.DayWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in the fields of the form, read into a draft.
 *
 * @param base what the form was opened with
 * @param sought what stands in the field of the matter
 * @param every null for once
 */
record FormText(
    AppointmentDraft base,
    Kind kind,
    String when,
    String minutes,
    String agent,
    Matter matter,
    String sought,
    String title,
    Person person,
    String note,
    String places,
    Every every,
    String until) {

  static final String WHEN = "when";
  static final String MINUTES = "minutes";
  static final String PLACES = "places";
  static final String EVERY = "every";
  static final String UNTIL = "until";
  static final String REACH = "reach";
  private static final String KIND = "kind";
  private static final String DAY = "day";
  private static final String AGENT = "agent";
  private static final String PROCEDURE = "procedure";

  private static final int MOST_PLACES = 999;

  /** The fields that can be wrong. */
  enum Field {
    WHEN,
    MINUTES,
    TITLE,
    MATTER,
    NAME,
    FIRST_NAME,
    PHONE,
    MAIL,
    ACTS_FOR,
    PLACES,
    UNTIL
  }

  /**
   * The draft, or what is wrong.
   *
   * @param draft null when a field is wrong
   * @param slot null when the day, the hour or the length is not understood
   */
  record Reading(AppointmentDraft draft, Slot slot, Map<Field, String> errors) {}

  /** All of it by names, to be kept as it stands. */
  Map<String, String> fields(Reach reach) {
    Map<String, String> fields = new HashMap<>();
    fields.put(KIND, kind.name());
    fields.put(DAY, base.slot().day().toString());
    fields.put(WHEN, when);
    fields.put(MINUTES, minutes);
    fields.put(AGENT, agent == null ? "" : agent);
    fields.put(BegunForm.PARTNER, matter.partner());
    fields.put(PROCEDURE, matter.procedure());
    fields.put(BegunForm.SOUGHT, sought);
    fields.put(BegunForm.TITLE, title);
    fields.put(BegunForm.NAME, person.name());
    fields.put(BegunForm.FIRST_NAME, person.firstName());
    fields.put(BegunForm.PHONE, person.phone());
    fields.put(BegunForm.MAIL, person.mail());
    fields.put(BegunForm.ACTS_FOR, person.actsFor());
    fields.put(BegunForm.NOTE, note);
    fields.put(PLACES, places);
    fields.put(EVERY, every == null ? "" : every.name());
    fields.put(UNTIL, until);
    fields.put(REACH, reach.name());
    return fields;
  }

  /** How often it was to take place, null for once. */
  static Every every(BegunForm begun) {
    String chosen = begun.value(EVERY);
    return chosen.isEmpty() ? null : Every.valueOf(chosen);
  }

  /**
   * What was kept, over what the form is opened with. A place in something that is not there any
   * more is an appointment, which needs an agent.
   */
  static AppointmentDraft typed(AppointmentDraft from, BegunForm begun) {
    Kind typed = Kind.valueOf(begun.value(KIND));
    boolean placeless = typed == Kind.ENROLMENT && from.within() == null;
    String typedAgent = begun.value(AGENT);
    String nobody = placeless ? from.agent() : null;
    LocalDate day = LocalDate.parse(begun.value(DAY));
    return from.with(
        d ->
            d.kind(placeless ? Kind.APPOINTMENT : typed)
                .slot(from.slot().at(day, from.slot().from()))
                .agent(typedAgent.isEmpty() ? nobody : typedAgent)
                .partner(begun.value(BegunForm.PARTNER))
                .procedure(begun.value(PROCEDURE))
                .title(begun.value(BegunForm.TITLE))
                .person(begun.person())
                .note(begun.value(BegunForm.NOTE)));
  }

  Reading read(LocalDate today) {
    Map<Field, String> errors = new EnumMap<>(Field.class);
    Optional<SlotWords.Start> start = SlotWords.start(when, today);
    OptionalInt length = SlotWords.minutes(minutes);
    Slot slot = slot(start, length, errors);
    boolean hosts = kind == Kind.PERMANENCE || kind == Kind.WORKSHOP;
    if (!hosts) {
      person(errors);
    }
    if (kind.expectsVisitor() && matter.partner().isEmpty()) {
      matter(errors);
    }
    if (hosts && title.isBlank()) {
      errors.put(Field.TITLE, text("appointment.problem.title"));
    }
    Optional<Integer> room = places.isBlank() ? Optional.of(0) : number(places);
    if (hosts && room.isEmpty()) {
      errors.put(Field.PLACES, text("appointments.error.places"));
    }
    Optional<LocalDate> last = every == null ? Optional.empty() : last(slot, today);
    if (hosts && every != null && last.isEmpty()) {
      errors.put(Field.UNTIL, text("appointments.error.until"));
    }
    return errors.isEmpty()
        ? new Reading(draft(slot, hosts, room.orElse(0), last.orElse(null)), slot, errors)
        : new Reading(null, slot, errors);
  }

  private void person(Map<Field, String> errors) {
    if (!person.phone().isEmpty() && Phone.read(person.phone()).isEmpty()) {
      errors.put(Field.PHONE, text("appointments.error.phone"));
    }
    part(errors, Field.NAME, new Person(person.name(), "", "", "", ""));
    part(errors, Field.FIRST_NAME, new Person("", person.firstName(), "", "", ""));
    part(errors, Field.MAIL, new Person("", "", "", person.mail(), ""));
    part(errors, Field.ACTS_FOR, new Person("", "", "", "", person.actsFor()));
  }

  private static void part(Map<Field, String> errors, Field field, Person part) {
    AppointmentCheck.personProblems(part).stream()
        .findFirst()
        .ifPresent(problem -> errors.put(field, problem));
  }

  /** Words that were not chosen among what they may mean are not given up without saying so. */
  private void matter(Map<Field, String> errors) {
    if (!sought.isBlank()) {
      errors.put(Field.MATTER, text("appointments.error.matter"));
    } else if (person.nobody()) {
      errors.put(Field.MATTER, text("appointment.problem.nothing"));
    }
  }

  private Slot slot(
      Optional<SlotWords.Start> start, OptionalInt length, Map<Field, String> errors) {
    if (start.isEmpty()) {
      errors.put(Field.WHEN, text("appointments.error.when"));
    }
    if (length.isEmpty()) {
      errors.put(Field.MINUTES, text("appointments.error.minutes"));
    }
    if (!errors.isEmpty()) {
      return null;
    }
    LocalDate day = start.get().day() == null ? base.slot().day() : start.get().day();
    int minute = start.get().minute() == null ? base.slot().from() : start.get().minute();
    if (!Slot.fits(minute, length.getAsInt())) {
      errors.put(Field.MINUTES, text("appointments.error.midnight"));
      return null;
    }
    return new Slot(day, minute, length.getAsInt());
  }

  private Optional<LocalDate> last(Slot slot, LocalDate today) {
    return DayWords.coming(until.strip(), today)
        .or(() -> SlotWords.start(until, today).map(SlotWords.Start::day))
        .filter(day -> slot == null || !day.isBefore(slot.day()));
  }

  private static Optional<Integer> number(String typed) {
    try {
      int number = Integer.parseInt(typed.strip());
      return number >= 0 && number <= MOST_PLACES ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private AppointmentDraft draft(Slot slot, boolean hosts, int room, LocalDate last) {
    return base.with(
        d ->
            d.kind(kind)
                .slot(slot)
                .agent(agent)
                .partner(matter.partner())
                .procedure(matter.procedure())
                .title(hosts ? title.strip() : "")
                .person(hosts ? Person.NOBODY : person)
                .note(note)
                .places(hosts ? room : 0)
                .repeat(hosts && every != null ? new Repeat(every, last) : null));
  }
}
