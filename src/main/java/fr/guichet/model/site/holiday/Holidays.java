package fr.guichet.model.site.holiday;

import fr.guichet.model.site.commune.Departements;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The public holidays of a place, by law, with what a site changes in them. */
public final class Holidays {

  private static final Set<Holiday> OF_ALSACE_MOSELLE =
      Set.of(Holiday.GOOD_FRIDAY, Holiday.SAINT_STEPHEN);

  private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

  private static final Map<String, MonthDay> END_OF_SLAVERY =
      Map.of(
          "971", MonthDay.of(5, 27),
          "972", MonthDay.of(5, 22),
          "973", MonthDay.of(6, 10),
          "974", MonthDay.of(12, 20),
          "976", MonthDay.of(4, 27),
          "977", MonthDay.of(10, 9),
          "978", MonthDay.of(5, 28));

  private final List<Holiday> named;
  private final MonthDay local;
  private final HolidayChanges changes;

  private Holidays(List<Holiday> named, MonthDay local, HolidayChanges changes) {
    this.named = named;
    this.local = local;
    this.changes = changes;
  }

  /**
   * @param insee code of the commune, empty where it is not known: then the national ones only
   */
  public static Holidays of(String insee) {
    String departement = Departements.ofInsee(insee);
    MonthDay local = END_OF_SLAVERY.get(departement);
    List<Holiday> named = new ArrayList<>(List.of(Holiday.values()));
    // Good Friday counts everywhere there: few communes have no Protestant church
    if (!ALSACE_MOSELLE.contains(departement)) {
      named.removeAll(OF_ALSACE_MOSELLE);
    }
    if (local == null) {
      named.remove(Holiday.END_OF_SLAVERY);
    }
    return new Holidays(List.copyOf(named), local, HolidayChanges.NONE);
  }

  /** The same with what a site changes in them. */
  public Holidays with(HolidayChanges changed) {
    return new Holidays(named, local, changed);
  }

  /** Those that the law knows here, also where the site opens all the same. */
  public List<Holiday> named() {
    return named;
  }

  /** The day of one of {@link #named()} in a year. */
  public LocalDate day(Holiday holiday, int year) {
    return holiday.in(year).orElseGet(() -> local.atYear(year));
  }

  /** Whether the day is kept here. */
  public boolean include(LocalDate day) {
    return changes.added().stream().anyMatch(own -> own.is(day))
        || named.stream().anyMatch(holiday -> kept(holiday) && is(holiday, day));
  }

  private boolean kept(Holiday holiday) {
    return !changes.worked().contains(holiday);
  }

  private boolean is(Holiday holiday, LocalDate day) {
    return day(holiday, day.getYear()).equals(day);
  }

  /** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
