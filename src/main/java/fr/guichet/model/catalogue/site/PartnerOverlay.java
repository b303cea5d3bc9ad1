package fr.guichet.model.catalogue.site;

import java.time.LocalDate;
import java.util.List;

/**
 * What the site says over a partner, official or its own.
 *
 * @param sign the short sign shown here, empty for the catalogue's
 * @param synonyms more words that agents type for it
 * @param until last day on which the site offers it, null while it does
 */
public record PartnerOverlay(String code, String sign, List<String> synonyms, LocalDate until) {

  public PartnerOverlay {
    synonyms = List.copyOf(synonyms);
  }

  /** One that says nothing. */
  static PartnerOverlay none(String code) {
    return new PartnerOverlay(code, "", List.of(), null);
  }

  /** Whether it says nothing. */
  public boolean saysNothing() {
    return equals(none(code));
  }
}
