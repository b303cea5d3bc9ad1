package fr.guichet.model.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** Why handing the visitor on was the right answer (domain.md, by digit). */
public enum OrientationReason {
  CHARTER(1),
  OUTSIDE_OFFER(2),
  PARTNER_APPOINTMENT(3),
  /** The catalogue plans it; nobody is asked. */
  CATALOGUE(0),
  /** Known from imports only. */
  UNSPECIFIED(0);

  private final int digit;

  OrientationReason(int digit) {
    this.digit = digit;
  }

  public int digit() {
    return digit;
  }

  public static Optional<OrientationReason> ofDigit(int digit) {
    return Stream.of(values()).filter(r -> r.digit == digit && digit > 0).findFirst();
  }
}
