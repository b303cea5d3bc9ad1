package fr.guichet.model.personal;

import fr.guichet.model.contact.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form that was begun and not saved, as it stands: what is typed, not what it is read as.
 *
 * @param id begins with {@link #PREFIX}
 * @param agent id of who began it
 * @param about id of the appointment that it changes or takes a place in, or of what was promised,
 *     or the day whose line it is; null for something new
 * @param typed what stands in the fields, by their names
 */
public record BegunForm(
    String id, String agent, Form form, String about, Map<String, String> typed) {

  /** What tells its id from those of visits in progress. */
  public static final String PREFIX = "form/";

  // The fields that hold words, by which they are kept.
  public static final String TITLE = "title";
  public static final String NAME = "name";
  public static final String FIRST_NAME = "firstName";
  public static final String PHONE = "phone";
  public static final String MAIL = "mail";
  public static final String ACTS_FOR = "actsFor";
  public static final String NOTE = "note";

  /** « Pour quoi », as it was typed. */
  public static final String SOUGHT = "sought";

  /** The code of an appointment's partner; for a call, what was typed for it. */
  public static final String PARTNER = "partner";

  private static final List<String> WORDS =
      List.of(TITLE, NAME, FIRST_NAME, PHONE, MAIL, ACTS_FOR, SOUGHT, PARTNER, NOTE);

  /** What is begun. */
  public enum Form {
    APPOINTMENT,
    CHANGED_APPOINTMENT,
    ENROLMENT,
    CALL_BACK,
    POSTPONEMENT,
    FOLLOW_UP_NOTE,

    /** The line of a day, typed at the counter. */
    COUNTER_DAY,

    /** The same, typed in Rendez-vous or in Mois. */
    CALENDAR_DAY;

    /** Whether it is the line of a day. */
    public boolean ofDay() {
      return this == COUNTER_DAY || this == CALENDAR_DAY;
    }

    /** Whether it is asked in À suivre. */
    public boolean ofFollowUps() {
      return this == CALL_BACK || ofPromise();
    }

    /** Whether it is about something promised. */
    public boolean ofPromise() {
      return this == POSTPONEMENT || this == FOLLOW_UP_NOTE;
    }
  }

  public BegunForm {
    typed = Map.copyOf(typed);
  }

  /** Whom it names; nobody where no field of a person is filled in. */
  public Person person() {
    return new Person(value(NAME), value(FIRST_NAME), value(PHONE), value(MAIL), value(ACTS_FOR));
  }

  /** What stands in a field; empty where there is none of that name. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is typed in words, without days, lengths and choices. */
  public String words() {
    return WORDS.stream()
        .filter(field -> form == Form.CALL_BACK || !field.equals(PARTNER))
        .map(this::value)
        .filter(value -> !value.isBlank())
        .collect(Collectors.joining(" "));
  }
}
