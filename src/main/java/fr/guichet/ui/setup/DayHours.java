package fr.guichet.ui.setup;

import fr.guichet.model.site.HoursReading;
import fr.guichet.model.site.HoursReading.Closed;
import fr.guichet.model.site.HoursReading.NotGiven;
import fr.guichet.model.site.HoursReading.NotUnderstood;
import fr.guichet.model.site.HoursReading.Open;
import fr.guichet.model.site.HoursText;
import fr.guichet.model.site.Interval;
import fr.guichet.model.text.Texts;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The opening hours of one weekday as they are typed, and how they are read. */
final class DayHours {

  private final DayOfWeek day;
  private final StringProperty typed = new SimpleStringProperty("");

  DayHours(DayOfWeek day) {
    this.day = day;
  }

  DayOfWeek day() {
    return day;
  }

  StringProperty typed() {
    return typed;
  }

  private HoursReading reading() {
    return HoursText.read(typed.get(), day);
  }

  boolean understood() {
    return reading().understood();
  }

  /** The intervals read; none when closed, not given or not understood. */
  List<Interval> intervals() {
    return reading() instanceof Open(List<Interval> intervals) ? intervals : List.of();
  }

  /** What was understood or not, in words. */
  String said() {
    return switch (reading()) {
      case Open(List<Interval> intervals) ->
          intervals.stream().map(DayHours::words).collect(Collectors.joining(", "));
      case Closed _, NotGiven _ -> Texts.text("setup.hours.closed");
      case NotUnderstood(String text) -> Texts.text("setup.hours.notUnderstood", text);
    };
  }

  private static String words(Interval interval) {
    return hour(interval.from()) + " – " + hour(interval.until());
  }

  /** « 9 h », « 12 h 30 ». */
  private static String hour(int minute) {
    String hours = minute / 60 + "\u00a0h";
    return minute % 60 == 0 ? hours : hours + "\u00a0%02d".formatted(minute % 60);
  }
}
