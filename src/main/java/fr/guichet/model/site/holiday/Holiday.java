package fr.guichet.model.site.holiday;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A public holiday by its name: the eleven of France (Code du travail, article L3133-1), the two
 * more of Alsace-Moselle (article L3134-13) and the one that recalls the end of slavery overseas
 * (articles L3422-2 and L3422-3, decree 83-1003), in the order of the year.
 */
public enum Holiday {
  NEW_YEAR(1, 1),
  GOOD_FRIDAY(-2),
  EASTER_MONDAY(1),
  LABOUR_DAY(5, 1),
  VICTORY(5, 8),
  ASCENSION(39),
  WHIT_MONDAY(50),
  END_OF_SLAVERY,
  NATIONAL_DAY(7, 14),
  ASSUMPTION(8, 15),
  ALL_SAINTS(11, 1),
  ARMISTICE(11, 11),
  CHRISTMAS(12, 25),
  SAINT_STEPHEN(12, 26);

  private final int month;
  private final int day;
  private final int afterEaster;

  /** On a day that depends on the place. */
  Holiday() {
    this(0, 0, 0);
  }

  Holiday(int month, int day) {
    this(month, day, 0);
  }

  Holiday(int daysAfterEaster) {
    this(0, 0, daysAfterEaster);
  }

  Holiday(int month, int day, int afterEaster) {
    this.month = month;
    this.day = day;
    this.afterEaster = afterEaster;
  }

  /** Its day in a year, the same everywhere; empty for the one whose day depends on the place. */
  Optional<LocalDate> in(int year) {
    if (month > 0) {
      return Optional.of(LocalDate.of(year, Month.of(month), day));
    }
    return afterEaster == 0
        ? Optional.empty()
        : Optional.of(Holidays.easter(year).plusDays(afterEaster));
  }
}
