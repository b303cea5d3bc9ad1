package fr.guichet.ui.kit.day;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in the fields of a day's line.
 *
 * @param hours as typed
 * @param present ids of those who are ticked, in the order of the form
 */
record DayText(Place place, DayState state, String hours, List<String> present) {

  private static final String PLACE = "place";
  private static final String STATE = "state";
  private static final String HOURS = "hours";

  /** Before the id of somebody who was ticked, or is no more. */
  private static final String PRESENT = "present.";

  /**
   * What was typed over what stood there, by names, to be kept. What nobody touched is left out: it
   * may be another by the time this comes back.
   */
  Map<String, String> typedOver(DayText before) {
    Map<String, String> typed = new HashMap<>(values());
    typed.entrySet().removeAll(before.values().entrySet());
    Stream.concat(present.stream(), before.present.stream())
        .filter(id -> present.contains(id) != before.present.contains(id))
        .forEach(id -> typed.put(PRESENT + id, String.valueOf(present.contains(id))));
    return typed;
  }

  private Map<String, String> values() {
    return Map.of(PLACE, place.name(), STATE, state.name(), HOURS, hours);
  }

  /**
   * What was kept, over what stands there now.
   *
   * @throws IllegalArgumentException for what cannot be read
   */
  DayText with(BegunForm begun) {
    Map<String, String> now = new HashMap<>(values());
    now.putAll(begun.typed());
    return new DayText(
        Place.valueOf(now.get(PLACE)),
        DayState.valueOf(now.get(STATE)),
        now.get(HOURS),
        presentWith(begun.typed()));
  }

  private List<String> presentWith(Map<String, String> typed) {
    Set<String> ids = new LinkedHashSet<>(present);
    typed.forEach(
        (name, ticked) -> {
          if (name.startsWith(PRESENT)) {
            String id = name.substring(PRESENT.length());
            boolean _ = Boolean.parseBoolean(ticked) ? ids.add(id) : ids.remove(id);
          }
        });
    return List.copyOf(ids);
  }

  /** A closed day has no hours and nobody; one that is opened without an hour is closed. */
  DayLine line(LocalDate day, List<Interval> intervals) {
    boolean shut = state == DayState.CLOSED || state == DayState.OPEN && intervals.isEmpty();
    return shut ? DayLine.closed(day, place) : new DayLine(day, place, state, intervals, present);
  }
}
