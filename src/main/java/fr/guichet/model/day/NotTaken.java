package fr.guichet.model.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A request that could not be taken. */
public record NotTaken(String id, LocalDate day, int minuteOfDay, Reason reason) {

  /** Why: occupés, fermé, file, appel manqué. */
  public enum Reason {
    BUSY,
    CLOSED,
    QUEUE,
    MISSED_CALL;

    /** The digit that chooses it: 1 to 4. */
    public int digit() {
      return ordinal() + 1;
    }

    public static Optional<Reason> ofDigit(int digit) {
      return Stream.of(values()).filter(reason -> reason.digit() == digit).findFirst();
    }
  }

  public NotTaken {
    if (id.isBlank() || day == null || reason == null || minuteOfDay < 0 || minuteOfDay > 1439) {
      throw new IllegalArgumentException("Not a request not taken");
    }
  }
}
