package fr.guichet.model.site.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When the site is open in an ordinary week.
 *
 * @param week the intervals of each day it opens, in order and never overlapping; a closed day has
 *     no key
 */
public record OpeningHours(Map<DayOfWeek, List<Interval>> week) {

  public OpeningHours {
    Map<DayOfWeek, List<Interval>> kept = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, intervals) -> keep(kept, day, intervals));
    week = Collections.unmodifiableMap(kept);
  }

  private static void keep(
      Map<DayOfWeek, List<Interval>> kept, DayOfWeek day, List<Interval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).from() < intervals.get(i - 1).until()) {
        throw new IllegalArgumentException("Intervals overlap or are not in order: " + intervals);
      }
    }
    if (!intervals.isEmpty()) {
      kept.put(day, List.copyOf(intervals));
    }
  }

  /** Hours that are not known, or a site that never opens. */
  public static OpeningHours none() {
    return new OpeningHours(Map.of());
  }

  /** These hours with the given ones on one day, in any order. */
  public OpeningHours with(DayOfWeek day, Collection<Interval> intervals) {
    List<Interval> ordered = new ArrayList<>(intervals);
    ordered.sort(Comparator.comparingInt(Interval::from));
    Map<DayOfWeek, List<Interval>> changed = new EnumMap<>(DayOfWeek.class);
    changed.putAll(week);
    changed.put(day, ordered);
    return new OpeningHours(changed);
  }

  /** The intervals of a day, none when it is closed. */
  public List<Interval> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  public int minutesAWeek() {
    return week.values().stream().flatMap(List::stream).mapToInt(Interval::minutes).sum();
  }
}
