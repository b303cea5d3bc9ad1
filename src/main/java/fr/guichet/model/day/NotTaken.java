package fr.guichet.model.day;

import java.time.LocalDate;

/** A request that could not be taken. */
public record NotTaken(String id, LocalDate day, int minuteOfDay, Reason reason) {

  /** Why: occupés, fermé, file, appel manqué. */
  public enum Reason {
    BUSY,
    CLOSED,
    QUEUE,
    MISSED_CALL
  }

  public NotTaken {
    if (id.isBlank() || day == null || reason == null || minuteOfDay < 0 || minuteOfDay > 1439) {
      throw new IllegalArgumentException("Not a request not taken");
    }
  }
}
