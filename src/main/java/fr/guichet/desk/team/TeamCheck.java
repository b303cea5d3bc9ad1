package fr.guichet.desk.team;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.team.Team.Edit;
import fr.guichet.desk.team.Team.Field;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Folding;
import fr.guichet.storage.query.UsageQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What keeps an agent from being kept as typed, in words, by field. */
final class TeamCheck {

  private static final int LONGEST_NAME = 60;

  private final Duty duty;

  TeamCheck(Duty duty) {
    this.duty = duty;
  }

  Map<Field, String> problems(Edit edit) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    put(problems, Field.NAME, nameProblem(edit));
    put(problems, Field.ROLE, roleProblem(edit));
    put(problems, Field.ACTIVE, activeProblem(edit));
    return problems;
  }

  private static void put(Map<Field, String> problems, Field field, String words) {
    if (!words.isEmpty()) {
      problems.put(field, words);
    }
  }

  private String nameProblem(Edit edit) {
    String name = edit.name().strip();
    if (Folding.fold(name).isEmpty()) {
      return text("team.noName");
    }
    if (name.length() > LONGEST_NAME) {
      return text("team.longName", LONGEST_NAME);
    }
    String problem = nameProblem(name, edit.id());
    if (!problem.isEmpty()) {
      return problem;
    }
    String initials = new Agent("new", name, edit.role(), true).initials();
    return edit.active()
        ? other(edit, agent -> agent.active() && agent.initials().equals(initials))
            .map(agent -> text("team.sameInitials", initials, agent.name()))
            .orElse("")
        : "";
  }

  /**
   * What is wrong with a name by itself and beside those of the others, by the rule of the first
   * start; empty when all is well.
   *
   * @param of id of the agent who is to bear it, empty for one that comes
   */
  String nameProblem(String name, String of) {
    Stream<List<String>> besideEach =
        duty.everyAgent().stream()
            .filter(agent -> !agent.id().equals(of))
            .map(agent -> List.of(name, agent.name()));
    return Stream.concat(Stream.of(List.of(name)), besideEach)
        .map(NewSite::problemOfAgents)
        .filter(problem -> !problem.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String roleProblem(Edit edit) {
    boolean manager = edit.active() && edit.role() == Role.MANAGER;
    boolean left = manager || other(edit, a -> a.active() && a.role() == Role.MANAGER).isPresent();
    return left ? "" : text("team.lastManager");
  }

  private String activeProblem(Edit edit) {
    boolean leaves = former(edit).filter(Agent::active).isPresent() && !edit.active();
    if (!leaves) {
      return "";
    }
    if (other(edit, Agent::active).isEmpty()) {
      return text("team.lastAgent");
    }
    if (duty.serving().id().equals(edit.id())) {
      return text("team.serves");
    }
    int planned = duty.database().read(sql -> UsageQuery.plannedOf(sql, edit.id(), duty.today()));
    return planned == 0 ? "" : text(planned == 1 ? "team.planned.one" : "team.planned", planned);
  }

  private Optional<Agent> other(Edit edit, Predicate<Agent> is) {
    return duty.everyAgent().stream()
        .filter(agent -> !agent.id().equals(edit.id()))
        .filter(is)
        .findFirst();
  }

  private Optional<Agent> former(Edit edit) {
    return other(new Edit("", "", edit.role(), true), agent -> agent.id().equals(edit.id()));
  }
}
