package fr.guichet.model.catalogue.site;

import java.time.LocalDate;
import java.util.List;

/**
 * A partner as it is to be: one that the site adds, or what it says over one that there is.
 *
 * @param code empty for one that is added: its code is made of its sign
 * @param sign of a local partner; of an official one the short sign shown here, empty for its own
 * @param name of a local partner
 * @param from first day of a local partner, null where it is not known
 * @param calledFrom first day of another sign and name, null where they correct the last ones
 * @param until last day on which it is offered, null while it is
 */
public record PartnerEdit(
    String code,
    String sign,
    String name,
    LocalDate from,
    LocalDate calledFrom,
    List<String> synonyms,
    LocalDate until) {

  public PartnerEdit {
    synonyms = List.copyOf(synonyms);
  }

  /** What may be wrong. */
  public enum Field {
    SIGN,
    NAME,
    FROM,
    CALLED_FROM,
    SYNONYMS,
    UNTIL
  }
}
