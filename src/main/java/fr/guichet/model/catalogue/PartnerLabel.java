package fr.guichet.model.catalogue;

import java.time.LocalDate;

/**
 * What a partner was called for a time: Pôle emploi until the end of 2023, France Travail after.
 *
 * @param until last day of the label, null while it holds
 */
public record PartnerLabel(String sign, String name, LocalDate from, LocalDate until) {

  public PartnerLabel {
    if (sign.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A partner label needs a sign and a name");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A label cannot end before it starts: " + sign);
    }
  }

  /** Whether the partner bore this label on that day. */
  boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
