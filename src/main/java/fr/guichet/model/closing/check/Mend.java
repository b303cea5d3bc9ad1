package fr.guichet.model.closing.check;

import fr.guichet.model.day.Tally;
import java.time.LocalDate;

/** Where something that a check found is mended. */
public sealed interface Mend {

  /** The entry is opened for correction at the counter. */
  record Entry(String visit) implements Mend {}

  /** The visits in progress, at the counter. */
  record InProgress() implements Mend {}

  /** The promise, in « À suivre ». */
  record Promise(String followUp) implements Mend {}

  /** The appointments to fill in. */
  record ToFillIn() implements Mend {}

  /** The mark is qualified at the counter. */
  record Mark(Tally tally) implements Mend {}

  /** The day's line: hours held, who was present. */
  record Day(LocalDate day) implements Mend {}

  /** When it worked again. */
  record Outage(fr.guichet.model.day.Outage outage) implements Mend {}
}
