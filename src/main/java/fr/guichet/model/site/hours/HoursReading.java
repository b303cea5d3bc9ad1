package fr.guichet.model.site.hours;

import java.util.List;
import java.util.Optional;

/** What a free text about the opening hours of one day says. */
public sealed interface HoursReading {

  /** Open at these intervals: at least one, in order, never overlapping. */
  record Open(List<Interval> intervals) implements HoursReading {
    public Open {
      intervals = List.copyOf(intervals);
      if (intervals.isEmpty()) {
        throw new IllegalArgumentException("Open needs an interval");
      }
    }
  }

  /** Said to be closed that day. */
  record Closed() implements HoursReading {}

  /** Nothing is said of that day. */
  record NotGiven() implements HoursReading {}

  /** Said in words that are shown as they are, and never guessed. */
  record NotUnderstood(String text) implements HoursReading {}

  /** The hours, none where the day is closed or nothing is said; empty where not understood. */
  default Optional<List<Interval>> hours() {
    return switch (this) {
      case Open(List<Interval> intervals) -> Optional.of(intervals);
      case Closed _, NotGiven _ -> Optional.of(List.of());
      case NotUnderstood _ -> Optional.empty();
    };
  }

  /** Whether nothing is left for somebody to type. */
  default boolean understood() {
    return !(this instanceof NotUnderstood);
  }
}
