package fr.guichet.exchange.ics;

import biweekly.component.VEvent;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Occurrences that were moved or cancelled by themselves, until each stands in place of one. */
final class Exceptions {

  private final ZoneId zone;
  private final Map<String, List<VEvent>> ofDay = new LinkedHashMap<>();

  /**
   * @param zone of the site
   */
  Exceptions(ZoneId zone) {
    this.zone = zone;
  }

  /** When what it stands in place of was to be. */
  ZonedDateTime instead(VEvent exception) {
    return exception.getRecurrenceId().getValue().toInstant().atZone(zone);
  }

  /**
   * @param day the name of a series and of the day from which it was moved or cancelled
   */
  void add(String day, VEvent exception) {
    ofDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(exception);
  }

  /**
   * What stands in place of each occurrence of a day, null for nothing: by its hour, else by its
   * day alone, which is all that some calendars tell.
   */
  List<VEvent> inPlaceOf(String day, List<ZonedDateTime> starts) {
    List<VEvent> found = ofDay.getOrDefault(day, new ArrayList<>());
    List<VEvent> inPlace = new ArrayList<>();
    for (ZonedDateTime start : starts) {
      inPlace.add(take(found, each -> start.equals(instead(each))));
    }
    for (int i = 0; i < starts.size(); i++) {
      if (inPlace.get(i) == null) {
        inPlace.set(i, take(found, each -> !starts.contains(instead(each))));
      }
    }
    return inPlace;
  }

  private static VEvent take(List<VEvent> found, Predicate<VEvent> which) {
    VEvent taken = found.stream().filter(which).findFirst().orElse(null);
    found.remove(taken);
    return taken;
  }

  /** Those that stand in place of none: their series is in another file. */
  void forEachLeft(BiConsumer<String, VEvent> told) {
    ofDay.forEach((day, left) -> left.forEach(each -> told.accept(day, each)));
  }
}
