package fr.guichet.model.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A catalogue entry of a partner, dated and retired rather than deleted.
 *
 * @param partner code of its partner
 * @param keywords words and phrases that help the search; one given twice weighs twice
 * @param aliases older labels that imports must still know
 * @param plannedOrientation whether the national offer plans to hand the visitor on
 * @param sensitive whether the procedure itself tells of health, debts, violence or the like
 * @param usualMinutes minutes proposed when none were measured
 * @param until last day, null while it is offered
 * @param url the partner's public site, empty if none
 * @param documents what to bring
 * @param sourced whether a public source attests it; common practice otherwise
 */
public record Procedure(
    String code,
    String partner,
    String label,
    List<String> keywords,
    List<String> aliases,
    boolean plannedOrientation,
    Level level,
    boolean sensitive,
    int usualMinutes,
    LocalDate from,
    LocalDate until,
    String url,
    List<String> documents,
    boolean sourced) {

  public Procedure {
    if (code.isBlank() || partner.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException(
          "A procedure needs a code, a partner and a label: " + code);
    }
    if (usualMinutes <= 0) {
      throw new IllegalArgumentException("Usual minutes must be positive: " + code);
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A procedure cannot end before it starts: " + code);
    }
    keywords = List.copyOf(keywords);
    aliases = List.copyOf(aliases);
    documents = List.copyOf(documents);
  }

  /** Whether it was offered on that day. */
  public boolean activeOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether it is its partner's « Autre demande ». */
  public boolean isOther() {
    return code.endsWith("-AUTRE");
  }
}
