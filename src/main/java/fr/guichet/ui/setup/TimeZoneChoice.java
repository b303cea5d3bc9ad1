package fr.guichet.ui.setup;

import fr.guichet.model.site.ZoneOfCommune;
import fr.guichet.model.text.Texts;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The time zones where France services are, by the names that people there give them. */
enum TimeZoneChoice {
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
  static TimeZoneChoice of(String code) {
    ZoneId zone = ZoneOfCommune.of(code);
    return Stream.of(values()).filter(c -> c.zone.equals(zone)).findFirst().orElse(PARIS);
  }

  ZoneId zone() {
    return zone;
  }

  String label() {
    return Texts.text("setup.zone." + name());
  }
}
