package fr.guichet.model.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A day's appointments on paper, to be destroyed in the evening.
 *
 * @param named whether visitors stand with their names and phones, else with their initials
 */
public record DayList(String site, LocalDate day, boolean named, List<Line> lines) {

  public DayList {
    lines = List.copyOf(lines);
  }

  /** One appointment: « 9 h – 9 h 30 », who, what for, with whom, phone or nothing. */
  public record Line(String time, String who, String matter, String agent, String phone) {}
}
