package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.Interval;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.OpeningHours;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** A site of two agents, open on Monday, Tuesday and Friday mornings. */
final class TestSite {

  private TestSite() {}

  static Workplace install(Path folder, Catalogue catalogue, TestClock clock) {
    return install(folder, catalogue, clock, "02361", "Europe/Paris");
  }

  static Workplace install(
      Path folder, Catalogue catalogue, TestClock clock, String commune, String zone) {
    Workplace workplace = Workplace.openEmpty(folder, catalogue, clock);
    workplace.setup().install(site(commune, zone));
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
