package fr.guichet.model.site;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Opening hours of a week. */
public record OpeningHours(Map<DayOfWeek, List<Interval>> week) {
  public static OpeningHours none() {
    return new OpeningHours(Map.of());
  }

  public List<Interval> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
