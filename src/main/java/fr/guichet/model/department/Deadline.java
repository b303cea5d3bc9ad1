package fr.guichet.model.department;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * By when a month's file is due.
 *
 * @param days after the end of the month
 * @param today by which a missing file is late or not yet due
 */
public record Deadline(int days, LocalDate today) {

  /** The last day on which a file is in time. */
  LocalDate of(YearMonth month) {
    return month.atEndOfMonth().plusDays(days);
  }

  boolean past(YearMonth month) {
    return today.isAfter(of(month));
  }

  /** By the day on which the file was made: a corrected one made later counts as late. */
  boolean late(SentMonth sent) {
    return sent.file().exported().isAfter(of(sent.month()));
  }
}
