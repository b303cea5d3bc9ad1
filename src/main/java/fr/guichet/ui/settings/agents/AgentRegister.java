package fr.guichet.ui.settings.agents;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.team.Team;
import fr.guichet.desk.team.Team.Field;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.Section;
import fr.guichet.ui.settings.register.Register;
import fr.guichet.ui.settings.register.RegisterSection;
import fr.guichet.ui.settings.register.Sheet;
import fr.guichet.ui.settings.register.Typing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The agents of the site, those who left at the end. */
public final class AgentRegister implements Register<Field> {

  private final Desk desk;
  private Messages.Question told;

  private AgentRegister(Desk desk) {
    this.desk = desk;
  }

  /** « Agents », one sheet each. */
  public static Section section(Desk desk, Background background, Messages messages) {
    var names =
        new RegisterSection.Names(
            text("settings.agents"),
            text("settings.agents.find"),
            text("settings.agents.add"),
            text("settings.agent.new"),
            text("settings.agent.saved"));
    return new RegisterSection<>(names, new AgentRegister(desk), sheet(), background, messages);
  }

  private static Sheet<Field> sheet() {
    return new Sheet<>(Field.class)
        .text(Field.NAME, "settings.agent.name", "settings.agent.name.hint")
        .choice(
            Field.ROLE,
            "settings.agent.role",
            Stream.of(Role.ADVISER, Role.MANAGER).map(Role::name).toList(),
            role -> text("shell.role." + role))
        .check(Field.ACTIVE, "settings.agent.active")
        .check(Field.NAMELESS, "settings.agent.nameless");
  }

  @Override
  public List<Row> rows() {
    Team team = desk.team();
    return Stream.concat(
            team.all().stream().filter(Agent::active),
            team.all().stream().filter(agent -> !agent.active()))
        .map(AgentRegister::row)
        .toList();
  }

  private static Row row(Agent agent) {
    String said =
        agent.active() ? text("shell.role." + agent.role().name()) : text("settings.agent.left");
    return new Row(agent.id(), agent.name(), agent.initials() + " · " + said, "", !agent.active());
  }

  @Override
  public Page<Field> page(String key) {
    return desk.team()
        .find(key)
        .map(
            agent ->
                page(
                    agent.name(),
                    text(agent.active() ? "settings.agent.about" : "settings.agent.left.about"),
                    agent))
        .orElseGet(
            () ->
                page(
                    text("settings.agent.new"),
                    text("settings.agent.new.about"),
                    new Agent("new", "x", Role.ADVISER, true)));
  }

  private static Page<Field> page(String title, String about, Agent agent) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.NAME, agent.id().equals("new") ? "" : agent.name());
    values.put(Field.ROLE, agent.role().name());
    values.put(Field.ACTIVE, agent.active() ? Typing.YES : "");
    values.put(Field.NAMELESS, "");
    return new Page<>(title, about, values, Set.of(), hidden(agent));
  }

  private static Set<Field> hidden(Agent agent) {
    if (agent.id().equals("new")) {
      return Set.of(Field.ACTIVE, Field.NAMELESS);
    }
    return agent.active() ? Set.of(Field.NAMELESS) : Set.of();
  }

  @Override
  public Map<Field, String> problems(String key, Map<Field, String> typed) {
    return desk.team().problems(edit(key, typed));
  }

  @Override
  public String save(String key, Map<Field, String> typed) {
    Team.Kept kept = desk.team().save(edit(key, typed));
    told = kept.temporary() == null ? null : temporary(kept);
    return kept.agent().id();
  }

  @Override
  public Optional<Deed> deed() {
    return Optional.of(new Forgotten());
  }

  /** An agent forgot the password: a responsable gives another, to be changed at its first use. */
  private final class Forgotten implements Deed {

    @Override
    public String name() {
      return text("settings.agent.forgotten");
    }

    @Override
    public Optional<Messages.Question> question(String key) {
      return desk.team()
          .find(key)
          .filter(agent -> agent.active() && !agent.id().equals(desk.duty().serving().id()))
          .map(
              agent ->
                  new Messages.Question(
                      text("settings.agent.forgotten.title", agent.name()),
                      text("settings.agent.forgotten.words"),
                      text("settings.agent.forgotten.give"),
                      false));
    }

    @Override
    public Messages.Question run(String key) {
      Agent agent = desk.team().find(key).orElseThrow();
      return temporary(new Team.Kept(agent, desk.team().give(agent)));
    }
  }

  private static Messages.Question temporary(Team.Kept kept) {
    return new Messages.Question(
        text("settings.agent.temporary", Elision.of(kept.agent().name())),
        text("settings.agent.temporary.words", kept.temporary().reveal()),
        text("settings.agent.temporary.noted"),
        false);
  }

  @Override
  public Optional<Messages.Question> toTell() {
    Messages.Question once = told;
    told = null;
    return Optional.ofNullable(once);
  }

  private static Team.Edit edit(String key, Map<Field, String> typed) {
    return new Team.Edit(
        key,
        typed.get(Field.NAME),
        Role.valueOf(typed.get(Field.ROLE)),
        typed.get(Field.ACTIVE).equals(Typing.YES),
        typed.get(Field.NAMELESS).equals(Typing.YES));
  }

  @Override
  public String refusal() {
    return desk.management().refusal();
  }
}
