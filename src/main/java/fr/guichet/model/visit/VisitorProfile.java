package fr.guichet.model.visit;

import java.util.Objects;

/**
 * What may be noted of the visitor for « Publics »: optional, blank by default, never remembered
 * from the last visit.
 *
 * @param age null when not asked
 * @param gender null when not asked
 * @param status free word of the site's list, empty when not asked
 * @param commune INSEE code or name, empty when not asked
 * @param firstVisit null when not asked
 */
public record VisitorProfile(
    AgeBand age, Gender gender, String status, String commune, Boolean firstVisit) {

  /** Nothing asked. */
  public static final VisitorProfile BLANK = new VisitorProfile(null, null, "", "", null);

  public VisitorProfile {
    Objects.requireNonNull(status);
    Objects.requireNonNull(commune);
  }
}
