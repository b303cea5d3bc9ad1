package fr.guichet.model.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a request could not be settled here (domain.md, by digit). */
public enum Cause {
  MISSING_DOCUMENT(1),
  CREDENTIALS(2),
  PORTAL_DOWN(3),
  NO_ANSWER(4),
  NO_SLOT(5),
  OWN_OUTAGE(6),
  NO_EQUIPMENT(7),
  VISITOR_LEFT(8),
  OTHER(9),
  /** Known from imports only: « compétence exclusive ». */
  EXCLUSIVE_COMPETENCE(0),
  /** Known from imports only: « hors périmètre ». */
  OUT_OF_SCOPE(0),
  /** Known from imports only: « non précisée (reprise) ». */
  UNSPECIFIED(0);

  private final int digit;

  Cause(int digit) {
    this.digit = digit;
  }

  /** The digit that chooses it at the counter, 0 for a cause that only imports know. */
  public int digit() {
    return digit;
  }

  public static Optional<Cause> ofDigit(int digit) {
    return Stream.of(values()).filter(c -> c.digit == digit && digit > 0).findFirst();
  }
}
