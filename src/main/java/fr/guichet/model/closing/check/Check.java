package fr.guichet.model.closing.check;

/** What is looked at before a month is closed, in the order in which it is told. */
public enum Check {
  /** Visits typed and not saved: requests without an outcome. */
  UNSAVED(Severity.TO_MEND),
  /** Promises whose day is past. */
  OVERDUE(Severity.TO_MEND),
  /** Past appointments of which nobody said what became. */
  TO_FILL_IN(Severity.TO_MEND),
  /** Marks of affluence that never became a visit. */
  TO_QUALIFY(Severity.TO_MEND),
  /** Opened days without a visit. */
  EMPTY_DAY(Severity.TO_MEND),
  /** Opened days with nobody present. */
  NO_PRESENCE(Severity.TO_MEND),
  /** Outages that nobody ended. */
  OUTAGE(Severity.TO_MEND),
  /** Visitors received on a day without opening hours. */
  CLOSED_DAY(Severity.TO_SEE),
  /** Visitors received outside the hours held. */
  OUT_OF_HOURS(Severity.TO_SEE),
  /** Visits that look like the same one typed twice. */
  DOUBLE(Severity.TO_SEE),
  /** Lengths out of scale. */
  LENGTH(Severity.TO_SEE),
  /** Orientations that the catalogue does not plan. */
  ORIENTATION(Severity.TO_SEE),
  /** « Autre demande » for what the catalogue knows. */
  OTHER_KNOWN(Severity.TO_SEE),
  /** Hours a week, beside what the label asks; nothing to mend. */
  OPENING(Severity.FACT),
  /** Two agents present, as the label asks; nothing to mend. */
  PRESENCE(Severity.FACT),
  /** Until when each post of the site is in; nothing to mend here. */
  POSTS(Severity.FACT);

  /** How much it matters. */
  public enum Severity {
    /** Something is missing. */
    TO_MEND,
    /** Unlikely, and may be right. */
    TO_SEE,
    /** Told beside the rest. */
    FACT
  }

  private final Severity severity;

  Check(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
