package fr.guichet.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
public final class TestClock extends Clock {

  private Instant now;
  private final ZoneId zone;

  public TestClock(String now, String zone) {
    this.now = Instant.parse(now);
    this.zone = ZoneId.of(zone);
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
