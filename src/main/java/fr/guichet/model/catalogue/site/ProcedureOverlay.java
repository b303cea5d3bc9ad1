package fr.guichet.model.catalogue.site;

import java.time.LocalDate;
import java.util.List;

/**
 * What the site says over a procedure, official or its own.
 *
 * @param keywords more words and phrases that find it
 * @param aliases other names of it, which imports know too
 * @param minutes the usual minutes here, null for those that the entries or the catalogue tell
 * @param favourite whether it comes first among equally good answers
 * @param until last day on which the site offers it, null while it does
 */
public record ProcedureOverlay(
    String code,
    List<String> keywords,
    List<String> aliases,
    Integer minutes,
    boolean favourite,
    LocalDate until) {

  public ProcedureOverlay {
    keywords = List.copyOf(keywords);
    aliases = List.copyOf(aliases);
    if (minutes != null && minutes <= 0) {
      throw new IllegalArgumentException("Usual minutes must be positive: " + code);
    }
  }

  /** One that says nothing. */
  static ProcedureOverlay none(String code) {
    return new ProcedureOverlay(code, List.of(), List.of(), null, false, null);
  }

  /** Whether it says nothing. */
  public boolean saysNothing() {
    return equals(none(code));
  }
}
