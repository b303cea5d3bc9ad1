package fr.guichet.model.personal;

import fr.guichet.model.contact.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * What is kept about somebody under one contact, or one note that names somebody.
 *
 * @param person NOBODY for a note without a contact
 * @param note its text, empty for a contact
 * @param keptUntil the last day on which it is kept
 * @param values ids of what erasing it erases: the contact, and the notes about its matters
 * @param matters appointments, follow-ups and the visits that they became, newest first
 */
public record Found(
    Person person, String note, LocalDate keptUntil, List<String> values, List<Matter> matters) {

  public Found {
    values = List.copyOf(values);
    matters = List.copyOf(matters);
  }

  /**
   * One thing about the person.
   *
   * @param what in French: « Rendez-vous, CAF, RSA »
   * @param lines more about it, in French
   */
  public record Matter(LocalDate day, String what, List<String> lines) {

    public Matter {
      lines = List.copyOf(lines);
    }
  }

  /** Who or what it is, for a list. */
  public String words() {
    return note.isEmpty() ? person.words() : "« " + note + " »";
  }
}
