package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DayTurnTest {

  /** A quarter of an hour before midnight in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T22:45:00Z", "Europe/Paris");

  private int turned;
  private final DayTurn days = new DayTurn(clock, () -> turned++);

  @Test
  void tellsEachDayThatBeginsOnce() {
    days.look();
    assertThat(turned).as("the day of the start").isZero();
    clock.pass(Duration.ofMinutes(15));
    days.look();
    days.look();
    assertThat(turned).isEqualTo(1);
    clock.pass(Duration.ofDays(3));
    days.look();
    assertThat(turned).isEqualTo(2);
  }
}
