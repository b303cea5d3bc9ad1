package fr.guichet.model.paper;

import fr.guichet.model.appointment.Slot;
import java.util.List;

/**
 * An appointment on paper, for the visitor; nobody's name.
 *
 * @param matter the procedure; the partner alone where the procedure is sensitive
 * @param agent first name of who receives, empty for a permanence
 * @param notice what becomes of the name that was given, and whom to ask
 */
public record AppointmentSlip(
    String site, String matter, Slot slot, String agent, List<String> documents, String notice) {

  public AppointmentSlip {
    documents = List.copyOf(documents);
  }
}
