package fr.guichet.ui.kit.field;

import fr.guichet.model.site.commune.ZoneOfCommune;
import fr.guichet.model.text.Texts;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The time zones where France services are, by the names that people there give them. */
public enum TimeZoneChoice {
  PARIS("Europe/Paris"),
  GUADELOUPE("America/Guadeloupe"),
  MARTINIQUE("America/Martinique"),
  GUYANE("America/Cayenne"),
  REUNION("Indian/Reunion"),
  MIQUELON("America/Miquelon"),
  MAYOTTE("Indian/Mayotte"),
  SAINT_BARTHELEMY("America/St_Barthelemy"),
  SAINT_MARTIN("America/Marigot"),
  WALLIS("Pacific/Wallis"),
  TAHITI("Pacific/Tahiti"),
  GAMBIER("Pacific/Gambier"),
  MARQUISES("Pacific/Marquesas"),
  NOUMEA("Pacific/Noumea");

  private final ZoneId zone;

  TimeZoneChoice(String zone) {
    this.zone = ZoneId.of(zone);
  }

  /** The zone of a commune or département, Paris when not known. */
  public static TimeZoneChoice of(String code) {
    return of(ZoneOfCommune.of(code));
  }

  /** The name that people there give to a zone; Paris when not known. */
  public static TimeZoneChoice of(ZoneId zone) {
    return Stream.of(values()).filter(c -> c.zone.equals(zone)).findFirst().orElse(PARIS);
  }

  /** In the IANA time zone database. */
  public ZoneId zone() {
    return zone;
  }

  /** As it is shown. */
  public String label() {
    return Texts.text("setup.zone." + name());
  }
}
