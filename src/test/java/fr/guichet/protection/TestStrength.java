package fr.guichet.protection;

import fr.guichet.model.account.Argon2Cost;
import java.time.Duration;

/** Passwords that are tried in no time, and a clock for the pauses that a test moves. */
public final class TestStrength {

  /** A millisecond a try. */
  public static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  private long nanoseconds = -5_000_000_000L;

  /** Where nothing waits. */
  public static Strength cheap() {
    return new TestStrength().strength();
  }

  public Strength strength() {
    return new Strength(CHEAP, () -> nanoseconds);
  }

  public void pass(Duration time) {
    nanoseconds += time.toNanos();
  }
}
