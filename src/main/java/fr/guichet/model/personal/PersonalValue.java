package fr.guichet.model.personal;

import fr.guichet.model.contact.Sealed;
import java.time.LocalDate;

/**
 * A visitor's name, phone and mail, or a note, as it is stored.
 *
 * @param eraseAfter the last day on which it is kept
 */
public record PersonalValue(String id, Sealed sealed, LocalDate eraseAfter) {

  /** Notes have a slash in their ids, contacts have none. */
  public static boolean isNote(String id) {
    return id.contains(Note.SLASH);
  }
}
