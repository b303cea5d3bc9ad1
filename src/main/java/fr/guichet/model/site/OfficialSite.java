package fr.guichet.model.site;

import fr.guichet.model.site.hours.HoursReading;
import fr.guichet.model.site.hours.HoursReading.NotUnderstood;
import fr.guichet.model.site.hours.HoursReading.Open;
import fr.guichet.model.site.hours.HoursShare;
import fr.guichet.model.site.hours.HoursText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A site as the official list writes it; what the list does not say is empty, never null.
 *
 * @param department its code: 01, 2A, 971
 * @param address one line, without postcode and city
 * @param insee code of its commune
 * @param hoursText what is written about each day, as it is; a blank day has no key
 * @param structure who carries the site
 * @param matricule its number in the national list
 * @param travelling true for a bus, or a site that moves between communes
 * @param comment what the list says about the hours in general
 */
public record OfficialSite(
    String name,
    String department,
    String address,
    String postcode,
    String city,
    String insee,
    Map<DayOfWeek, String> hoursText,
    String structure,
    String matricule,
    boolean travelling,
    String phone,
    String mail,
    String comment) {

  public OfficialSite {
    Map<DayOfWeek, String> given = new EnumMap<>(DayOfWeek.class);
    given.putAll(hoursText);
    given.values().removeIf(String::isBlank);
    hoursText = Collections.unmodifiableMap(given);
  }

  /** What the list says about a day. */
  public HoursReading hoursOn(DayOfWeek day) {
    return HoursText.read(hoursText.get(day), day);
  }

  /** The hours of the days that were understood; the others are still to be typed. */
  public OpeningHours hours() {
    OpeningHours hours = OpeningHours.none();
    for (DayOfWeek day : hoursText.keySet()) {
      hours = hours.with(day, hoursOn(day) instanceof Open(List<Interval> read) ? read : List.of());
    }
    return hours;
  }

  /** The texts that were not understood, as they are, by day. */
  private Map<DayOfWeek, String> notUnderstood() {
    Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : hoursText.keySet()) {
      if (hoursOn(day) instanceof NotUnderstood(String text)) {
        texts.put(day, text);
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  /** How many of this site's texts about hours were understood. */
  public HoursShare share() {
    return new HoursShare(hoursText.size() - notUnderstood().size(), hoursText.size());
  }

  /** The same over many sites. */
  public static HoursShare share(List<OfficialSite> sites) {
    return sites.stream().map(OfficialSite::share).reduce(new HoursShare(0, 0), HoursShare::plus);
  }
}
