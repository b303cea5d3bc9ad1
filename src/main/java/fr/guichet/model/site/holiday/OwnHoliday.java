package fr.guichet.model.site.holiday;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day that a site keeps like a public holiday.
 *
 * @param day 29 February comes in leap years only
 * @param year null for every year
 */
public record OwnHoliday(MonthDay day, Integer year) {

  public OwnHoliday {
    if (day == null || year != null && !day.isValidYear(year)) {
      throw new IllegalArgumentException("No such day: " + day + " " + year);
    }
  }

  boolean is(LocalDate date) {
    return MonthDay.from(date).equals(day) && (year == null || year == date.getYear());
  }
}
