package fr.guichet.ui.shell;

import java.time.Clock;
import java.time.LocalDate;

/** Tells each day that the window sees begin: it may stay open for weeks. */
public final class DayTurn {

  private final Clock clock;
  private final Runnable turned;
  private LocalDate day;

  /**
   * @param clock in the zone of the site
   * @param turned what is done on a day that is not the one before
   */
  public DayTurn(Clock clock, Runnable turned) {
    this.clock = clock;
    this.turned = turned;
    day = LocalDate.now(clock);
  }

  /** Looks whether it is another day; called now and then. */
  public void look() {
    LocalDate now = LocalDate.now(clock);
    if (!now.equals(day)) {
      day = now;
      turned.run();
    }
  }
}
