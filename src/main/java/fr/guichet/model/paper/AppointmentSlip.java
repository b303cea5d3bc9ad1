package fr.guichet.model.paper;

import fr.guichet.model.appointment.Slot;
import java.util.List;

/**
 * An appointment on paper, for the visitor; nobody's name.
 *
 * @param matter the procedure; the partner alone where the procedure is sensitive
 * @param agent first name of who receives, empty for a permanence
 */
public record AppointmentSlip(
    String site, String matter, Slot slot, String agent, List<String> documents) {

  public AppointmentSlip {
    documents = List.copyOf(documents);
  }
}
