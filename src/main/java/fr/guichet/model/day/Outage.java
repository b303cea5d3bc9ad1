package fr.guichet.model.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A partner portal down, or our own network, power or equipment.
 *
 * @param partner code of the partner whose portal is down, empty for our own outage
 * @param from minute of the day
 * @param until minute of the day, null while it lasts
 */
public record Outage(String id, LocalDate day, String partner, int from, Integer until) {

  private static final int DAY = 1440;

  public Outage {
    if (id.isBlank() || day == null || partner == null || from < 0 || from > 1439) {
      throw new IllegalArgumentException("Not an outage");
    }
    if (until != null && (until <= from || until > DAY)) {
      throw new IllegalArgumentException("An outage ends after its start: " + from + "-" + until);
    }
  }

  /**
   * This outage, over by now: until midnight of its day, the whole days between, and today's part.
   *
   * @param minute of {@code today} when it worked again
   * @param ids of the days after the first
   */
  public List<Outage> endedAt(LocalDate today, int minute, Supplier<String> ids) {
    if (!day.isBefore(today)) {
      return List.of(new Outage(id, day, partner, from, Math.max(minute, from + 1)));
    }
    var days = new ArrayList<Outage>();
    days.add(new Outage(id, day, partner, from, DAY));
    day.plusDays(1)
        .datesUntil(today)
        .forEach(between -> days.add(new Outage(ids.get(), between, partner, 0, DAY)));
    if (minute > 0) {
      days.add(new Outage(ids.get(), today, partner, 0, minute));
    }
    return days;
  }
}
