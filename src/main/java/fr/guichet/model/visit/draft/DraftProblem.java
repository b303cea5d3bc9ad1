package fr.guichet.model.visit.draft;

/**
 * What keeps a draft from being saved.
 *
 * @param field where
 * @param line index of the request, -1 for the visit itself
 * @param sentence in French: the place and the rule
 */
public record DraftProblem(Field field, int line, String sentence) {

  /** The fields of a draft. */
  public enum Field {
    REQUESTS,
    OUTCOME,
    CAUSE,
    TARGET,
    REASON,
    AWAITED,
    PROMISED_DAY,
    PRECISION,
    WHEN,
    LENGTH,
    PERSONS,
    NOTE,
    REFERENCE,
    COMMUNE,
    STATUS
  }
}
