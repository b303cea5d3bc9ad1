package fr.guichet.model.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays of a place: the eleven of France (Code du travail, article L3133-1), the two
 * more of Alsace-Moselle (article L3134-13) and the one that recalls the end of slavery overseas
 * (articles L3422-2 and L3422-3, decree 83-1003).
 */
public final class Holidays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

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

  private final boolean alsaceMoselle;
  private final MonthDay local;

  private Holidays(String departement) {
    alsaceMoselle = ALSACE_MOSELLE.contains(departement);
    local = END_OF_SLAVERY.get(departement);
  }

  /**
   * @param insee code of the commune, empty where it is not known: then the national ones only
   */
  public static Holidays of(String insee) {
    return new Holidays(Departements.ofInsee(insee));
  }

  public boolean include(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return FIXED.contains(date) || movable(day) || date.equals(local) || alsatian(day);
  }

  /** Good Friday counts everywhere there: few communes have no Protestant church. */
  private boolean alsatian(LocalDate day) {
    return alsaceMoselle
        && (day.equals(easter(day.getYear()).minusDays(2))
            || MonthDay.from(day).equals(MonthDay.of(12, 26)));
  }

  private static boolean movable(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(50));
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
