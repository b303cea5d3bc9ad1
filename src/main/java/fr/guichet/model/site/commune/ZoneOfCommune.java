package fr.guichet.model.site.commune;

import java.time.ZoneId;
import java.util.Map;

/** The time zone that the clocks of a commune show (IANA time zone database). */
public final class ZoneOfCommune {

  /** Where it is not known, and in all of metropolitan France. */
  static final ZoneId METROPOLITAN = ZoneId.of("Europe/Paris");

  private static final Map<String, String> OVERSEAS =
      Map.ofEntries(
          Map.entry("971", "America/Guadeloupe"),
          Map.entry("972", "America/Martinique"),
          Map.entry("973", "America/Cayenne"),
          Map.entry("974", "Indian/Reunion"),
          Map.entry("975", "America/Miquelon"),
          Map.entry("976", "Indian/Mayotte"),
          Map.entry("977", "America/St_Barthelemy"),
          Map.entry("978", "America/Marigot"),
          Map.entry("986", "Pacific/Wallis"),
          Map.entry("987", "Pacific/Tahiti"),
          Map.entry("988", "Pacific/Noumea"));

  /** The islands of French Polynesia whose clocks are not Tahiti's: Gambier and the Marquesas. */
  private static final Map<String, String> POLYNESIA =
      Map.of(
          "98719", "Pacific/Gambier",
          "98718", "Pacific/Marquesas",
          "98723", "Pacific/Marquesas",
          "98731", "Pacific/Marquesas",
          "98746", "Pacific/Marquesas",
          "98756", "Pacific/Marquesas",
          "98757", "Pacific/Marquesas");

  private ZoneOfCommune() {}

  /**
   * The zone of a commune.
   *
   * @param code an INSEE commune code or a département code (2A, 75, 971); Europe/Paris for any
   *     other, empty included
   */
  public static ZoneId of(String code) {
    String overseas = code.length() < 3 ? "" : code.substring(0, 3);
    String zone = POLYNESIA.getOrDefault(code, OVERSEAS.get(overseas));
    return zone == null ? METROPOLITAN : ZoneId.of(zone);
  }
}
