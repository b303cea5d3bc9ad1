package fr.guichet.model.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the activity spreads over channels, hours and days.
 *
 * @param channels all six in their order
 * @param hours by weekday, then by hour; only those open or with something to count
 * @param days up to today those that were held, and any other with something to count
 */
public record Rhythm(
    List<ChannelFigures> channels, List<HourFigures> hours, SortedMap<LocalDate, DayFigures> days) {

  static final Rhythm NONE = new Rhythm(List.of(), List.of(), Collections.emptySortedMap());

  public Rhythm {
    channels = List.copyOf(channels);
    hours = List.copyOf(hours);
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  /** The days with a visit. */
  SortedMap<LocalDate, DayFigures> withVisits() {
    SortedMap<LocalDate, DayFigures> visited = new TreeMap<>(days);
    visited.values().removeIf(day -> day.visits() == 0);
    return visited;
  }
}
