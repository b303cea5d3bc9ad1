package fr.guichet.exchange.ics;

import static fr.guichet.model.text.Texts.text;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.ExceptionDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.paper.CalendarEvent;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/**
 * The events of a period, each occurrence of a recurring one apart; one that was moved or cancelled
 * by itself (RECURRENCE-ID) stands in place of what the rule says.
 */
final class Occurrences {

  /** As many as three years of a daily permanence, several times over. */
  private static final int MOST_EVENTS = 5000;

  /** Dates that rules may give in one file, past ones included: a century of five daily ones. */
  private static final int MOST_DATES = 200_000;

  private static final int USUAL_MINUTES = 60;

  private final ZoneId zone;
  private final LocalDate from;
  private final LocalDate until;
  private final Map<String, CalendarEvent> events = new LinkedHashMap<>();
  private final Map<String, CalendarEvent> cancelled = new LinkedHashMap<>();
  private int dates;

  /**
   * @param zone of the site
   */
  Occurrences(ZoneId zone, LocalDate from, LocalDate until) {
    this.zone = zone;
    this.from = from;
    this.until = until;
  }

  /** Those that take place, then those that are cancelled and have no other in their place. */
  List<CalendarEvent> all() {
    List<CalendarEvent> all = new ArrayList<>(events.values());
    cancelled.values().stream().filter(each -> !events.containsKey(each.uid())).forEach(all::add);
    return all;
  }

  /**
   * @throws Failure REFUSED in a sentence that names what is wrong
   */
  void add(ICalendar calendar) {
    var exceptions = new Exceptions(zone);
    List<VEvent> series = new ArrayList<>();
    for (VEvent event : calendar.getEvents()) {
      refuseWrong(event);
      if (event.getRecurrenceId() != null) {
        LocalDate day = exceptions.instead(event).toLocalDate();
        exceptions.add(occurrence(event, day), event);
      } else if (starts(event)) {
        series.add(event);
      }
    }
    series.forEach(event -> repeated(event, calendar.getTimezoneInfo(), exceptions));
    exceptions.forEachLeft(
        (name, event) -> {
          if (starts(event)) {
            keep(event, name, start(event), isOff(event));
          }
        });
  }

  private void repeated(VEvent event, TimezoneInfo zones, Exceptions exceptions) {
    var assigned = zones.getTimezone(event.getDateStart());
    TimeZone of = assigned == null ? TimeZone.getTimeZone(zone) : assigned.getTimeZone();
    List<Held> ofDay = new ArrayList<>();
    DateIterator held = event.getDateIterator(of);
    Date nextHeld = next(held);
    DateIterator each = whole(event).getDateIterator(of);
    while (each.hasNext()) {
      Date date = each.next();
      boolean leftOut = !date.equals(nextHeld);
      nextHeld = leftOut ? nextHeld : next(held);
      ZonedDateTime start = date.toInstant().atZone(zone);
      if (start.toLocalDate().isAfter(until)) {
        break;
      }
      if (++dates > MOST_DATES) {
        throw refused("ics.tooLong", words(day(event)));
      }
      if (!ofDay.isEmpty() && !ofDay.getFirst().day().equals(start.toLocalDate())) {
        keepDay(event, ofDay, exceptions);
        ofDay.clear();
      }
      ofDay.add(new Held(start, leftOut || isOff(event)));
    }
    keepDay(event, ofDay, exceptions);
  }

  /** What a rule says of one time. */
  private record Held(ZonedDateTime start, boolean off) {
    LocalDate day() {
      return start.toLocalDate();
    }
  }

  /** The first of a day has its name, others are counted: each has the same one each time. */
  private void keepDay(VEvent event, List<Held> ofDay, Exceptions exceptions) {
    if (ofDay.isEmpty()) {
      return;
    }
    String day = occurrence(event, ofDay.getFirst().day());
    List<VEvent> inPlace = exceptions.inPlaceOf(day, ofDay.stream().map(Held::start).toList());
    for (int i = 0; i < ofDay.size(); i++) {
      String name = i == 0 ? day : day + "/" + (i + 1);
      Held held = ofDay.get(i);
      VEvent other = inPlace.get(i);
      if (other == null) {
        keep(event, name, held.start(), held.off());
      } else if (starts(other)) {
        keep(other, name, start(other), isOff(other));
      } else {
        keep(event, name, held.start(), isOff(other));
      }
    }
  }

  private static Date next(DateIterator dates) {
    return dates.hasNext() ? dates.next() : null;
  }

  /**
   * With what its rule leaves out (EXDATE): that does not take place, also where it once did, and
   * of several on one day each keeps its name.
   */
  private static VEvent whole(VEvent event) {
    VEvent whole = event.copy();
    whole.removeProperties(ExceptionDates.class);
    return whole;
  }

  private static boolean isOff(VEvent event) {
    return event.getStatus() != null && event.getStatus().isCancelled();
  }

  private void keep(VEvent event, String uid, ZonedDateTime start, boolean off) {
    if (start.toLocalDate().isBefore(from) || start.toLocalDate().isAfter(until)) {
      return;
    }
    if (events.size() + cancelled.size() == MOST_EVENTS) {
      throw refused("ics.tooMany", MOST_EVENTS);
    }
    if (off) {
      cancelled.put(uid, read(uid, event, start, true));
    } else {
      String free = unused(uid);
      events.put(free, read(free, event, start, false));
    }
  }

  private static CalendarEvent read(
      String uid, VEvent event, ZonedDateTime start, boolean cancelled) {
    int minute = start.getHour() * 60 + start.getMinute();
    int length = Math.clamp(minutes(event), 1, Slot.DAY - minute);
    String title = event.getSummary() == null ? "" : event.getSummary().getValue();
    String place = event.getLocation() == null ? "" : event.getLocation().getValue();
    var slot = new Slot(start.toLocalDate(), minute, length);
    return new CalendarEvent(uid, title, slot, place, cancelled);
  }

  /** Several on one day are counted. */
  private String unused(String uid) {
    String name = uid;
    for (int count = 2; events.containsKey(name); count++) {
      name = uid + "/" + count;
    }
    return name;
  }

  private static String occurrence(VEvent event, LocalDate day) {
    return uid(event) + "/" + day;
  }

  /** An event without a uid goes by its title. */
  private static String uid(VEvent event) {
    if (event.getUid() != null && !event.getUid().getValue().isBlank()) {
      return event.getUid().getValue();
    }
    return event.getSummary() == null ? "" : event.getSummary().getValue();
  }

  private ZonedDateTime start(VEvent event) {
    return event.getDateStart().getValue().toInstant().atZone(zone);
  }

  private LocalDate day(VEvent event) {
    return start(event).toLocalDate();
  }

  private static boolean starts(VEvent event) {
    return event.getDateStart() != null && event.getDateStart().getValue() != null;
  }

  private void refuseWrong(VEvent event) {
    if (!starts(event)) {
      return;
    }
    refuseNoSuchDay(event.getDateStart().getValue());
    if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      refuseNoSuchDay(event.getDateEnd().getValue());
    }
    if (minutes(event) < 0) {
      throw refused("ics.endBefore", words(day(event)));
    }
  }

  /** A calendar counts 31 February as 3 March. */
  private static void refuseNoSuchDay(ICalDate date) {
    DateTimeComponents written = date.getRawComponents();
    if (written == null) {
      return;
    }
    try {
      LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    } catch (DateTimeException e) {
      throw refused(
          "ics.noSuchDay", words(written.getYear(), written.getMonth(), written.getDate()));
    }
  }

  private static String words(LocalDate day) {
    return words(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Also of a day that cannot be. */
  private static String words(int year, int month, int day) {
    return "%02d/%02d/%d".formatted(day, month, year);
  }

  /** Whole days last from midnight to midnight. */
  private static long minutes(VEvent event) {
    ICalDate start = event.getDateStart().getValue();
    if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      return Duration.between(start.toInstant(), event.getDateEnd().getValue().toInstant())
          .toMinutes();
    }
    if (event.getDuration() != null && event.getDuration().getValue() != null) {
      return event.getDuration().getValue().toMillis() / 60_000;
    }
    return start.hasTime() ? USUAL_MINUTES : Slot.DAY;
  }

  private static Failure refused(String key, Object... args) {
    return new Failure(Kind.REFUSED, text(key, args));
  }
}
