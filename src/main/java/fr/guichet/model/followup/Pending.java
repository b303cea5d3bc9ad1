package fr.guichet.model.followup;

import fr.guichet.model.contact.Person;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.util.List;

/**
 * Something promised, with what it is about.
 *
 * @param visit that it came from, null for a call to return
 * @param request null for a call to return
 * @param person NOBODY without a contact
 * @param note empty if none
 * @param reasons why each promise was put off, oldest first, empty where none was given
 */
public record Pending(
    FollowUp followUp,
    Visit visit,
    Request request,
    Person person,
    String note,
    List<String> reasons) {

  public Pending {
    reasons = List.copyOf(reasons);
  }

  public boolean callBack() {
    return request == null;
  }

  /** Code of the partner, empty when it is not known. */
  public String partner() {
    if (request != null) {
      return request.partner();
    }
    return followUp.partner() == null ? "" : followUp.partner();
  }
}
