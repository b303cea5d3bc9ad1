package fr.guichet.desk.takeover.words;

import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Knows an agent by the whole name in any order and case, else by initials or the first name where
 * only one agent bears them; any other name is a new agent without access.
 */
public final class AgentNames {

  private static final Pattern WORD_START = Pattern.compile("(?U)(?<![\\p{L}’'])\\p{L}");

  private final List<Agent> agents;
  private final List<Agent> added = new ArrayList<>();
  private final Agent importer;
  private final Supplier<String> ids;
  private final Map<String, Agent> known = new HashMap<>();

  public AgentNames(List<Agent> agents, Agent importer, Supplier<String> ids) {
    this.agents = new ArrayList<>(agents);
    this.importer = importer;
    this.ids = ids;
  }

  /** Whole names come first: the initials further up may be those of a name further down. */
  public void meetWholeNames(List<String> names) {
    names.stream().filter(name -> Folding.words(name).size() > 1).forEach(this::agent);
  }

  /** The agent of a name; who imports for a blank one. */
  public Agent agent(String name) {
    if (Folding.fold(name).isEmpty()) {
      return importer;
    }
    return known.computeIfAbsent(Folding.fold(name), folded -> find(name));
  }

  /** The agents that nobody knew, in the order in which they were met. */
  public List<Agent> added() {
    return List.copyOf(added);
  }

  private Agent find(String name) {
    Set<String> words = new HashSet<>(Folding.words(name));
    List<Agent> whole = agents.stream().filter(a -> words.equals(words(a))).toList();
    if (!whole.isEmpty()) {
      return whole.getFirst();
    }
    String letters = Folding.fold(name).replace(" ", "");
    Predicate<Agent> initials = a -> Folding.fold(a.initials()).equals(letters);
    Predicate<Agent> firstName = a -> Folding.fold(a.firstName()).equals(Folding.fold(name));
    List<Agent> few = agents.stream().filter(initials.or(firstName)).toList();
    return few.size() == 1 ? few.getFirst() : create(name);
  }

  private static Set<String> words(Agent agent) {
    return new HashSet<>(Folding.words(agent.name()));
  }

  private Agent create(String name) {
    Agent agent = new Agent(ids.get(), written(name), Role.ADVISER, false);
    agents.add(agent);
    added.add(agent);
    return agent;
  }

  /** « JULIE DURAND » is Julie Durand; initials stay as they are. */
  private static String written(String name) {
    boolean shouted = name.equals(name.toUpperCase(Locale.FRENCH)) && name.strip().length() > 3;
    String lower = name.toLowerCase(Locale.FRENCH);
    return shouted
        ? WORD_START.matcher(lower).replaceAll(m -> m.group().toUpperCase(Locale.FRENCH))
        : name.strip();
  }
}
