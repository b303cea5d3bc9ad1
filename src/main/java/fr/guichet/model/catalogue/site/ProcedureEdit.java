package fr.guichet.model.catalogue.site;

import fr.guichet.model.catalogue.Level;
import java.time.LocalDate;
import java.util.List;

/**
 * A procedure as it is to be: one that the site adds, or what it says over one that there is.
 *
 * @param code empty for one that is added: its code is made of its partner's and its label
 * @param own what a local procedure is; null for an official one
 * @param minutes null for those that the entries or the catalogue tell
 * @param until last day on which it is offered, null while it is
 * @param documents what to bring
 * @param url of the téléservice, empty if none
 */
public record ProcedureEdit(
    String code,
    Own own,
    List<String> keywords,
    List<String> aliases,
    Integer minutes,
    boolean favourite,
    LocalDate until,
    List<String> documents,
    String url) {

  public ProcedureEdit {
    keywords = List.copyOf(keywords);
    aliases = List.copyOf(aliases);
    documents = List.copyOf(documents);
  }

  /**
   * What only a local procedure can change.
   *
   * @param partner code; it stays once the procedure is used
   * @param from null where it is not known
   */
  public record Own(String partner, String label, Level level, boolean sensitive, LocalDate from) {}

  /** What may be wrong. */
  public enum Field {
    PARTNER,
    LABEL,
    FROM,
    KEYWORDS,
    ALIASES,
    MINUTES,
    UNTIL,
    DOCUMENTS,
    URL
  }
}
