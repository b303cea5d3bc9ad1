package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.Interval;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.OpeningHours;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** A site of two agents, open on Monday, Tuesday and Friday mornings. */
public final class TestSite {

  private TestSite() {}

  public static Workplace install(Path folder, Catalogue catalogue, TestClock clock) {
    return install(folder, catalogue, clock, "02361", "Europe/Paris");
  }

  public static Workplace install(
      Path folder, Catalogue catalogue, TestClock clock, String commune, String zone) {
    Workplace workplace = Workplace.openEmpty(folder, catalogue, clock);
    workplace.setup().install(site(commune, zone));
    return workplace;
  }

  /** The site of the pictures: open Monday to Friday, 9 to 12:30 and 13:30 to 17:30. */
  public static Workplace usual(Path folder, Catalogue catalogue, Clock clock) {
    List<Interval> hours = List.of(Interval.of("09:00", "12:30"), Interval.of("13:30", "17:30"));
    OpeningHours week = OpeningHours.none();
    for (DayOfWeek day : DayOfWeek.values()) {
      week = day.getValue() < 6 ? week.with(day, hours) : week;
    }
    Workplace workplace = Workplace.openEmpty(folder, catalogue, clock);
    workplace
        .setup()
        .install(
            new NewSite(
                "France services · Guise",
                "",
                "02361",
                "Guise",
                ZoneId.of("Europe/Paris"),
                week,
                List.of("Camille Martin", "Julie Durand"),
                false));
    return workplace;
  }

  private static NewSite site(String commune, String zone) {
    Interval morning = Interval.of("09:00", "12:00");
    OpeningHours hours = OpeningHours.none();
    for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)) {
      hours = hours.with(day, List.of(morning));
    }
    return new NewSite(
        "France services de Guise",
        "",
        commune,
        "Guise",
        ZoneId.of(zone),
        hours,
        List.of("Camille Martin", "Julie Durand"),
        false);
  }
}
