package fr.guichet.model.site;

import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The place whose counter this is.
 *
 * @param matricule number of the site in the national list, empty when not known
 * @param communeInsee INSEE code of the commune, empty when not known
 * @param communeName its name, empty when not known
 * @param zone where the clock of the counter is
 * @param demonstration true for the made-up site of « Découvrir »
 * @param holidayChanges what it changes in the public holidays; null in what was written before
 *     there was such a choice
 */
public record Site(
    String id,
    String name,
    String matricule,
    String communeInsee,
    String communeName,
    ZoneId zone,
    OpeningHours hours,
    boolean demonstration,
    HolidayChanges holidayChanges) {

  public Site {
    if (id.isBlank() || name.isBlank() || zone == null || hours == null) {
      throw new IllegalArgumentException("A site needs an id, a name, a zone and hours");
    }
    holidayChanges = holidayChanges == null ? HolidayChanges.NONE : holidayChanges;
  }

  /** A site that keeps the public holidays of its commune. */
  public Site(
      String id,
      String name,
      String matricule,
      String communeInsee,
      String communeName,
      ZoneId zone,
      OpeningHours hours,
      boolean demonstration) {
    this(
        id,
        name,
        matricule,
        communeInsee,
        communeName,
        zone,
        hours,
        demonstration,
        HolidayChanges.NONE);
  }

  /** The public holidays where the site is, as it keeps them. */
  public Holidays holidays() {
    return Holidays.of(communeInsee).with(holidayChanges);
  }

  /** The hours of an ordinary week, none on a public holiday. */
  public List<Interval> hoursOn(LocalDate day) {
    return holidays().include(day) ? List.of() : hours.on(day.getDayOfWeek());
  }
}
