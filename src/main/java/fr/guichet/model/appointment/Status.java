package fr.guichet.model.appointment;

/** What became of an appointment. */
public enum Status {
  /** Prévu. */
  PLANNED,
  /** Arrivé, waiting or being served. */
  ARRIVED,
  /** Honoré. */
  HONOURED,
  /** Absent, non excusé. */
  MISSED,
  /** Excusé. */
  EXCUSED,
  /** Annulé par nous. */
  CANCELLED;

  /** Whether nothing more is to be said of it. */
  public boolean settled() {
    return this != PLANNED && this != ARRIVED;
  }

  /** Whether its time is free for somebody else. */
  public boolean freesTheSlot() {
    return this == EXCUSED || this == CANCELLED;
  }
}
