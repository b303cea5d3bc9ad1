package fr.guichet.model.day;

import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The day as it was really held.
 *
 * @param hours intervals open to the public, sorted
 * @param present ids of the agents present
 */
public record DayLine(
    LocalDate day, Place place, DayState state, List<Interval> hours, List<String> present) {

  public DayLine {
    Objects.requireNonNull(day);
    Objects.requireNonNull(place);
    Objects.requireNonNull(state);
    hours = List.copyOf(hours);
    present = present.stream().distinct().sorted().toList();
  }

  /** A day on which nobody is served, nor there. */
  public static DayLine closed(LocalDate day, Place place) {
    return new DayLine(day, place, DayState.CLOSED, List.of(), List.of());
  }

  /** The same day with others present. */
  public DayLine withPresent(List<String> agents) {
    return new DayLine(day, place, state, hours, agents);
  }

  /** The hours in which somebody is served, here or at a distance: none when closed. */
  public List<Interval> served() {
    return state == DayState.CLOSED ? List.of() : hours;
  }

  /** Ids of those who serve, here or at a distance: nobody when closed, whoever was noted. */
  public List<String> serving() {
    return state == DayState.CLOSED ? List.of() : present;
  }

  /** Minutes open to the public: none when closed or at a distance. */
  public int openMinutes() {
    return state == DayState.OPEN ? hours.stream().mapToInt(Interval::minutes).sum() : 0;
  }
}
