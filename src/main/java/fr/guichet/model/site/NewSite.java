package fr.guichet.model.site;

import fr.guichet.model.site.hours.OpeningHours;
import java.time.ZoneId;
import java.util.List;

/**
 * What the first start asks.
 *
 * @param matricule empty when not known
 * @param communeInsee empty when not known
 * @param agents names; the first is the responsable
 */
public record NewSite(
    String name,
    String matricule,
    String communeInsee,
    String communeName,
    ZoneId zone,
    OpeningHours hours,
    List<String> agents,
    boolean demonstration) {

  public NewSite {
    agents = List.copyOf(agents);
  }
}
