package fr.guichet.ui.kit.day;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private static final String PRESENT = "present";

  /**
   * What was typed over what stood there, by names, to be kept. What nobody touched is left out: it
   * may be another by the time this comes back.
   */
  Map<String, String> typedOver(DayText before) {
    Map<String, String> typed = new HashMap<>(values());
    typed.entrySet().removeAll(before.values().entrySet());
    return typed;
  }

  private Map<String, String> values() {
    return Map.of(
        PLACE, place.name(), STATE, state.name(), HOURS, hours, PRESENT, String.join(" ", present));
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
        ids(now.get(PRESENT)));
  }

  private static List<String> ids(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }

  /** A closed day has no hours and nobody; one that is opened without an hour is closed. */
  DayLine line(LocalDate day, List<Interval> intervals) {
    boolean shut = state == DayState.CLOSED || state == DayState.OPEN && intervals.isEmpty();
    return shut ? DayLine.closed(day, place) : new DayLine(day, place, state, intervals, present);
  }
}
