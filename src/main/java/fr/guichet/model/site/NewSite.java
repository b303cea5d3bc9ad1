package fr.guichet.model.site;

import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.text.Folding;
import fr.guichet.model.text.Texts;
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

  /** What is wrong with the names of the agents, in words; empty when all is well. */
  public static String problemOfAgents(List<String> names) {
    List<String> folded = names.stream().map(Folding::fold).toList();
    if (names.isEmpty()) {
      return Texts.text("setup.problem.noAgent");
    }
    if (folded.contains("")) {
      return Texts.text("setup.noAgent");
    }
    boolean alike = folded.stream().distinct().count() < folded.size();
    return alike ? Texts.text("setup.problem.agentTwice") : "";
  }
}
