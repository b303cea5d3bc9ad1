package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones where France services are, with the départements of each. */
enum TimeZoneChoice {
  PARIS("Europe/Paris"),
  GUADELOUPE("America/Guadeloupe", "971", "977", "978"),
  MARTINIQUE("America/Martinique", "972"),
  GUYANE("America/Cayenne", "973"),
  REUNION("Indian/Reunion", "974"),
  MIQUELON("America/Miquelon", "975"),
  MAYOTTE("Indian/Mayotte", "976"),
  WALLIS("Pacific/Wallis", "986"),
  TAHITI("Pacific/Tahiti", "987"),
  NOUMEA("Pacific/Noumea", "988");

  private final ZoneId zone;
  private final Set<String> departements;

  TimeZoneChoice(String zone, String... departements) {
    this.zone = ZoneId.of(zone);
    this.departements = Set.copyOf(List.of(departements));
  }

  /** The zone of a département, Paris unless it is overseas. */
  static TimeZoneChoice of(String departement) {
    return Stream.of(values())
        .filter(choice -> choice.departements.contains(departement))
        .findFirst()
        .orElse(PARIS);
  }

  ZoneId zone() {
    return zone;
  }

  String label() {
    return Texts.text("setup.zone." + name());
  }
}
