package fr.guichet.model.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The start of a visit. The local day and minute are kept beside the instant, so that a later
 * change of the site's zone moves nothing.
 *
 * @param at UTC milliseconds
 * @param minuteOfDay 0 to 1439, in the site's zone at entry
 * @param enteredAfter true for « saisi après coup »: typed on a later day
 */
public record When(long at, LocalDate day, int minuteOfDay, Origin origin, boolean enteredAfter) {

  /** No visit is older: the network opened in 2019, its pilots from January. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

  public When {
    if (day == null || origin == null || minuteOfDay < 0 || minuteOfDay > 1439) {
      throw new IllegalArgumentException("Not a time of day: " + minuteOfDay);
    }
  }

  /** A start measured or typed at an instant, seen from a zone. */
  public static When of(Instant instant, ZoneId zone, Origin origin, boolean enteredAfter) {
    ZonedDateTime local = instant.atZone(zone);
    int minute = local.getHour() * 60 + local.getMinute();
    return new When(instant.toEpochMilli(), local.toLocalDate(), minute, origin, enteredAfter);
  }

  /** A start typed as a local day and minute. */
  public static When typed(LocalDate day, int minuteOfDay, ZoneId zone, boolean enteredAfter) {
    LocalDateTime local = day.atStartOfDay().plusMinutes(minuteOfDay);
    long at = local.atZone(zone).toInstant().toEpochMilli();
    return new When(at, day, minuteOfDay, Origin.TYPED, enteredAfter);
  }
}
