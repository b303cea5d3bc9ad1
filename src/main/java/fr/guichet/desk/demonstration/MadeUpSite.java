package fr.guichet.desk.demonstration;

import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.text.Texts;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** A site as there are many: rural, 28 hours over five days, two agents. */
public final class MadeUpSite {

  private MadeUpSite() {}

  public static NewSite site() {
    return new NewSite(
        Texts.text("demo.site"),
        Texts.text("demo.matricule"),
        "02361",
        "Guise",
        ZoneId.of("Europe/Paris"),
        hours(),
        List.of("Camille Martin", "Julie Durand"),
        true);
  }

  private static OpeningHours hours() {
    Interval morning = Interval.of("09:00", "12:00");
    Interval afternoon = Interval.of("14:00", "17:00");
    Interval late = Interval.of("14:00", "18:00");
    return OpeningHours.none()
        .with(DayOfWeek.MONDAY, List.of(morning, afternoon))
        .with(DayOfWeek.TUESDAY, List.of(morning, late))
        .with(DayOfWeek.WEDNESDAY, List.of(Interval.of("09:00", "12:30")))
        .with(DayOfWeek.THURSDAY, List.of(morning, late))
        .with(DayOfWeek.FRIDAY, List.of(morning, afternoon));
  }
}
