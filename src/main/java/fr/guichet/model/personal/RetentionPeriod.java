package fr.guichet.model.personal;

import java.time.LocalDate;

/**
 * How long a visitor's name, phone and mail are kept after the appointment, the closing or the last
 * promise (domain.md, « Personal data »; CNIL: no longer than the purpose needs).
 *
 * @param months from {@link #LEAST} to {@link #MOST}
 */
public record RetentionPeriod(int months) {

  public static final int LEAST = 1;
  public static final int MOST = 24;

  /** Unless the manager chose another. */
  public static final RetentionPeriod USUAL = new RetentionPeriod(6);

  /** The name of the setting that holds it. */
  public static final String SETTING = "retention.months";

  public RetentionPeriod {
    if (months < LEAST || months > MOST) {
      throw new IllegalArgumentException(months + " months");
    }
  }

  /** The last day on which something is kept that was last needed on a day. */
  public LocalDate after(LocalDate needed) {
    return needed.plusMonths(months);
  }
}
