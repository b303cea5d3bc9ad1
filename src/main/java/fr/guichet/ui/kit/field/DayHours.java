package fr.guichet.ui.kit.field;

import fr.guichet.model.site.hours.HoursReading;
import fr.guichet.model.site.hours.HoursReading.Closed;
import fr.guichet.model.site.hours.HoursReading.NotGiven;
import fr.guichet.model.site.hours.HoursReading.NotUnderstood;
import fr.guichet.model.site.hours.HoursReading.Open;
import fr.guichet.model.site.hours.HoursText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Texts;
import fr.guichet.model.text.TimeWords;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The opening hours of one weekday as they are typed, and how they are read. */
public final class DayHours {

  private final DayOfWeek day;
  private final StringProperty typed = new SimpleStringProperty("");

  public DayHours(DayOfWeek day) {
    this.day = day;
  }

  /** Writes the hours as they would be typed. */
  public void show(List<Interval> intervals) {
    typed.set(
        intervals.isEmpty()
            ? Texts.text("setup.hours.closed")
            : intervals.stream().map(Interval::text).collect(Collectors.joining("  ")));
  }

  /** Of which day. */
  public DayOfWeek day() {
    return day;
  }

  /** As it is typed. */
  public StringProperty typed() {
    return typed;
  }

  private HoursReading reading() {
    return HoursText.read(typed.get(), day);
  }

  /** Whether it is read without a doubt. */
  public boolean understood() {
    return reading().understood();
  }

  /** The intervals read; none when closed, not given or not understood. */
  public List<Interval> intervals() {
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
    return TimeWords.hour(interval.from()) + " – " + TimeWords.hour(interval.until());
  }
}
