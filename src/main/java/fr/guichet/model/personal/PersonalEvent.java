package fr.guichet.model.personal;

import java.time.LocalDate;

/**
 * Something that was done with the personal data of a visitor: erased, or told to who asked. It
 * says which contact or note by its id, never by a name.
 *
 * @param id UUID version 7
 * @param at UTC milliseconds
 * @param day of the site
 * @param agent id of who did it, null for the program itself
 * @param value id of the contact or note, null for a file
 */
public record PersonalEvent(
    String id, long at, LocalDate day, Kind kind, String agent, String value) {

  /** What was done, and why. */
  public enum Kind {
    /** Erased: its time after an appointment was up. */
    APPOINTMENT,
    /** Erased: its time after a closing, or after the last promise, was up. */
    FOLLOW_UP,
    /** Erased: its time after a visit was up. */
    VISIT,
    /** Erased: nothing referred to it any more, or its time was up and it was never saved. */
    UNUSED,
    /** Erased because the person asked. */
    ASKED,
    /** Erased since a backup had brought it back, or was so old that its time was up. */
    RESTORED,
    /** A file with names that was deleted from the exports. */
    FILE,
    /** Told to the person who asked. */
    DISCLOSED;

    /**
     * Whether what left by it leaves again when a backup brings it back. What nothing referred to
     * may be wanted back; what left after a restore leaves by its date.
     */
    public boolean leavesAgain() {
      return this == APPOINTMENT || this == FOLLOW_UP || this == VISIT || this == ASKED;
    }
  }

  public PersonalEvent {
    if (id.isBlank() || day == null || kind == null || (kind == Kind.FILE) != (value == null)) {
      throw new IllegalArgumentException("An event needs an id, a day, a kind and what it is of");
    }
  }
}
