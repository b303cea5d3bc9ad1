package fr.guichet.model.closing;

import java.time.LocalDate;

/**
 * « Vu, c’est normal »: somebody looked at what a check found, and it is right. It holds while the
 * entry stays as it was seen.
 *
 * @param id of the finding
 * @param fingerprint of the entry as it was seen
 * @param at UTC milliseconds
 * @param day of the site
 * @param agent id of who saw it
 */
public record Acceptance(String id, String fingerprint, long at, LocalDate day, String agent) {

  public Acceptance {
    if (id.isBlank() || fingerprint.isBlank() || day == null || agent.isBlank()) {
      throw new IllegalArgumentException("Somebody accepts something, some day");
    }
  }
}
