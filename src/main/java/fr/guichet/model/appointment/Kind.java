package fr.guichet.model.appointment;

/** What is planned. */
public enum Kind {
  /** A visitor with one of our agents. */
  APPOINTMENT,
  /** A partner who receives here. */
  PERMANENCE,
  /** A workshop (atelier) for several persons. */
  WORKSHOP,
  /** A visitor's place in a permanence or a workshop. */
  ENROLMENT;

  /** Whether a visitor is expected: it can arrive, be missed, be honoured. */
  public boolean expectsVisitor() {
    return this == APPOINTMENT || this == ENROLMENT;
  }
}
