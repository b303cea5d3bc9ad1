package fr.guichet.desk.team;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The agents of the site and what they may do: decided by a responsable. */
public final class Team {

  private final Duty duty;
  private final Accounts accounts;
  private final SiteManagement management;

  public Team(Duty duty, Accounts accounts, SiteManagement management) {
    this.duty = duty;
    this.accounts = accounts;
    this.management = management;
  }

  /** What may be wrong. */
  public enum Field {
    NAME,
    ROLE,
    ACTIVE,
    NAMELESS
  }

  /**
   * An agent as he is to be.
   *
   * @param id empty for one that comes
   * @param active whether he works here
   * @param nameless whether the name of one who left is to be forgotten
   */
  public record Edit(String id, String name, Role role, boolean active, boolean nameless) {

    public Edit(String id, String name, Role role, boolean active) {
      this(id, name, role, active, false);
    }
  }

  /**
   * What was kept.
   *
   * @param temporary the password to be told once, null where none was given
   */
  public record Kept(Agent agent, Secret temporary) {}

  /** All of them in the order in which they came, those who left or are only named too. */
  public List<Agent> all() {
    return duty.everyAgent();
  }

  /** The agent of an id. */
  public Optional<Agent> find(String id) {
    return all().stream().filter(agent -> agent.id().equals(id)).findFirst();
  }

  /** What keeps an agent from being kept, in words by field; reads the disk. */
  public Map<Field, String> problems(Edit edit) {
    return new TeamCheck(duty).problems(edit);
  }

  /**
   * Adds or changes an agent, who may come back or leave. What was noted stays the agent's.
   *
   * @throws Failure REFUSED with the first of the problems, and to who is no responsable
   */
  public Kept save(Edit edit) {
    management.managersOnly();
    problems(edit).values().stream()
        .findFirst()
        .ifPresent(
            words -> {
              throw new Failure(Kind.REFUSED, words);
            });
    if (edit.id().isEmpty()) {
      Secret temporary = add(edit.name(), edit.role());
      return new Kept(named(edit.name()), temporary);
    }
    Agent before = find(edit.id()).orElseThrow();
    if (edit.nameless()) {
      return new Kept(forgetName(before), null);
    }
    var agent = new Agent(edit.id(), edit.name().strip(), edit.role(), edit.active());
    if (!agent.equals(before)) {
      keep(agent, before.active());
    }
    return new Kept(agent, agent.active() && !before.active() ? give(agent) : null);
  }

  private void keep(Agent agent, boolean worked) {
    if (worked && !agent.active()) {
      close(agent);
    } else {
      change(agent);
    }
  }

  private Agent named(String name) {
    return all().stream()
        .filter(agent -> agent.name().equals(name.strip()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Another agent comes.
   *
   * @return the temporary password, to be told once
   * @throws Failure REFUSED to who is no responsable, and for a name that is blank or taken
   */
  public Secret add(String name, Role role) {
    management.managersOnly();
    checkName(name, "");
    Agent agent = new Agent(duty.nextId(), name.strip(), role, true);
    put(agent, Access.RIGHTS_CHANGED);
    return give(agent);
  }

  private void checkName(String name, String of) {
    String problem = new TeamCheck(duty).nameProblem(name, of);
    if (!problem.isEmpty()) {
      throw new Failure(Kind.REFUSED, problem);
    }
  }

  /**
   * Gives an agent a temporary password, to be changed at its first use: the former opens nothing.
   *
   * @return to be told once
   * @throws Failure REFUSED to who is no responsable
   */
  public Secret give(Agent agent) {
    management.managersOnly();
    Secret made = accounts.proposed();
    WrappedKey key = accounts.keyring().locked(agent.id(), made, accounts.vault(), true);
    accounts.keyring().give(List.of(key));
    note(Access.PASSWORD_GIVEN, agent.name());
    duty.noteLasting(Texts.text("history.lasting.password"));
    return made;
  }

  /**
   * Renames an agent or changes what the agent may do.
   *
   * @throws Failure REFUSED to who is no responsable, and when none would be left
   */
  public void change(Agent agent) {
    management.managersOnly();
    checkName(agent.name(), agent.id());
    put(agent, Access.RIGHTS_CHANGED);
  }

  /**
   * An agent leaves: the entries stay, the password opens nothing any more.
   *
   * @throws Failure REFUSED to who is no responsable, and for the last one
   */
  public void close(Agent agent) {
    management.managersOnly();
    put(new Agent(agent.id(), agent.name(), agent.role(), false), Access.RIGHTS_CHANGED);
    accounts.keyring().take(agent.id());
    accounts.presence().leave(agent.id());
  }

  /**
   * The name of an agent who has left is replaced by « Agent parti 1 », 2 and so on, wherever it is
   * shown. What was written before keeps it: {@code docs/decisions/0021}.
   *
   * @throws Failure REFUSED to who is no responsable, and for an agent who works here
   */
  private Agent forgetName(Agent agent) {
    management.managersOnly();
    if (agent.active()) {
      throw new Failure(Kind.REFUSED, Texts.text("team.stillHere", agent.name()));
    }
    String name =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> Texts.text("team.gone", number))
            .filter(each -> all().stream().noneMatch(other -> other.name().equals(each)))
            .findFirst()
            .orElseThrow();
    Agent nameless = new Agent(agent.id(), name, agent.role(), false);
    put(nameless, Access.RIGHTS_CHANGED);
    return nameless;
  }

  private void put(Agent agent, Access what) {
    duty.writeForGood(
        Texts.text("label.agent", agent.name()),
        tx -> {
          tx.put(Aggregates.AGENT, agent);
          // Counted in the file: another process may have closed one
          boolean managed =
              Aggregates.AGENT
                  .all(tx.sql())
                  .anyMatch(each -> each.active() && each.role() == Role.MANAGER);
          if (!managed) {
            throw new Failure(Kind.REFUSED, Texts.text("account.lastManager", agent.name()));
          }
        });
    note(what, agent.name());
  }

  /**
   * Another recovery code; the one before opens nothing any more.
   *
   * @throws Failure REFUSED to who is no responsable
   */
  public RecoveryCode renewCode() {
    management.managersOnly();
    RecoveryCode code = RecoveryCode.draw(new SecureRandom());
    accounts
        .keyring()
        .give(
            List.of(
                accounts
                    .keyring()
                    .locked(WrappedKey.RECOVERY, code.secret(), accounts.vault(), false)));
    note(Access.CODE_RENEWED, "");
    duty.noteLasting(Texts.text("history.lasting.code"));
    return code;
  }

  private void note(Access what, String about) {
    accounts.journal().note(duty.serving().id(), what, about);
  }
}
