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
 * @param about id of the appointment that it changes, or takes a place in; null for something new
 * @param typed what stands in the fields, by their names
 */
public record BegunForm(
    String id, String agent, Form form, String about, Map<String, String> typed) {

  /** What tells its id from those of visits in progress. */
  public static final String PREFIX = "form/";

  private static final List<String> WORDS =
      List.of("title", "name", "firstName", "phone", "mail", "actsFor", "note");

  /** What is begun. */
  public enum Form {
    APPOINTMENT,
    CHANGED_APPOINTMENT,
    ENROLMENT,
    CALL_BACK
  }

  public BegunForm {
    typed = Map.copyOf(typed);
  }

  /** Whom it names; nobody where no field of a person is filled in. */
  public Person person() {
    return new Person(
        value("name"), value("firstName"), value("phone"), value("mail"), value("actsFor"));
  }

  /** What stands in a field; empty where there is none of that name. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is typed in words, without days, lengths and choices. */
  public String words() {
    return WORDS.stream()
        .map(this::value)
        .filter(value -> !value.isBlank())
        .collect(Collectors.joining(" "));
  }
}
