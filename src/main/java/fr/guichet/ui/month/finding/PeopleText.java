package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was present on a day, as initials and first names that are typed; who has left included. */
final class PeopleText {

  private final List<Agent> agents;
  private final List<String> present;

  /**
   * @param agents all of the site, those who left too
   * @param present ids of those noted for the day
   */
  PeopleText(List<Agent> agents, List<String> present) {
    this.agents = agents;
    this.present = present;
  }

  /**
   * What was read.
   *
   * @param ids those present, empty with a problem
   * @param problem what is not understood, in French; empty for nothing
   */
  record Read(List<String> ids, String problem) {}

  /** Those noted, by their initials. */
  String noted() {
    return agents.stream()
        .filter(this::isNoted)
        .map(Agent::initials)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Who can be meant first: those who work here, and those noted. */
  String known() {
    return agents.stream()
        .filter(agent -> agent.active() || isNoted(agent))
        .map(agent -> agent.initials() + " " + agent.firstName())
        .collect(Collectors.joining(", "));
  }

  /** Those named; an id that no agent has any more stays. */
  Read read(String typed) {
    Set<String> ids = new LinkedHashSet<>(present);
    agents.forEach(agent -> ids.remove(agent.id()));
    for (String word : typed.split("[ ,;/]+")) {
      List<Agent> meant = word.isBlank() ? List.of() : meant(word);
      if (meant.isEmpty() && !word.isBlank()) {
        return new Read(List.of(), text("month.day.unknown", known()));
      }
      // Initials that two share stand for both where both are noted
      if (meant.size() > 1 && !meant.stream().allMatch(this::isNoted)) {
        return new Read(List.of(), text("month.day.several", word, names(meant)));
      }
      meant.forEach(agent -> ids.add(agent.id()));
    }
    return new Read(List.copyOf(ids), "");
  }

  /** By initials before first names, those who are here or noted before those who left. */
  private List<Agent> meant(String word) {
    String folded = Folding.fold(word);
    Predicate<Agent> here = agent -> agent.active() || isNoted(agent);
    Predicate<Agent> initials = agent -> folded.equals(Folding.fold(agent.initials()));
    Predicate<Agent> first = agent -> folded.equals(Folding.fold(agent.firstName()));
    return Stream.of(here.and(initials), here.and(first), initials, first)
        .map(which -> agents.stream().filter(which).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isNoted(Agent agent) {
    return present.contains(agent.id());
  }

  private static String names(List<Agent> agents) {
    return agents.stream()
        .map(agent -> agent.initials() + " " + agent.name())
        .collect(Collectors.joining(", "));
  }
}
