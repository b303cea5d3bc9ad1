package fr.guichet.model.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** What an unfinished request waits for (domain.md, by digit). */
public enum Awaited {
  DOCUMENT(1),
  PARTNER_ANSWER(2),
  OUTAGE(3),
  OTHER_DATE(4),
  /** A call to return, without any request yet. */
  CALL_BACK(0),
  /** Known from imports only: « sans date (reprise) ». */
  UNSPECIFIED(0);

  private final int digit;

  Awaited(int digit) {
    this.digit = digit;
  }

  /** The digit that chooses it at the counter, 0 for what is not chosen there. */
  public int digit() {
    return digit;
  }

  public static Optional<Awaited> ofDigit(int digit) {
    return Stream.of(values()).filter(a -> a.digit == digit && digit > 0).findFirst();
  }
}
