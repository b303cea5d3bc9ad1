package fr.guichet.model.day;

import fr.guichet.model.site.hours.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day as it is held, beside what the site of its time says of it.
 *
 * @param line as noted, else as planned
 * @param opened the same day opened, with the hours of its weekday and everybody there
 * @param holiday whether the site keeps it as a public holiday
 * @param hoursKnown whether the line was noted, or the site has given the hours of its week
 */
public record SiteDay(DayLine line, DayLine opened, boolean holiday, boolean hoursKnown) {

  public SiteDay {
    Objects.requireNonNull(line);
    Objects.requireNonNull(opened);
  }

  public LocalDate day() {
    return line.day();
  }

  /** The hours in which somebody is served. */
  public List<Interval> served() {
    return line.served();
  }

  /** The ids of those who serve, unless a line that was noted says otherwise. */
  public List<String> team() {
    return opened.present();
  }
}
