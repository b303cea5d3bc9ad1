package fr.guichet.cli;

import fr.guichet.desk.account.Accounts;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.Folding;
import fr.guichet.model.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who runs a command: the environment says it, {@code --agent} before that, else the terminal is
 * asked.
 *
 * @param environment of the process
 */
public record Credentials(Map<String, String> environment, Prompt prompt) {

  private static final String AGENT = "GUICHET_AGENT";
  private static final String PASSWORD = "GUICHET_PASSWORD";
  private static final String NEXT = "GUICHET_NEW_PASSWORD";
  private static final String CODE = "GUICHET_RECOVERY_CODE";

  /** The agent who is meant, empty when nobody said it. */
  Optional<String> agentNamed(String option) {
    return Optional.ofNullable(option).or(() -> named(AGENT));
  }

  private Optional<String> named(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The password of the environment, for what makes accounts. */
  Optional<Secret> password() {
    return named(PASSWORD).map(Secret::of);
  }

  /** The password that comes next: the environment's, else typed twice; empty to have it made. */
  Optional<Secret> nextPassword() {
    Optional<Secret> given = named(NEXT).map(Secret::of);
    if (given.isPresent() || !prompt.isThere()) {
      return given;
    }
    Optional<Secret> typed = prompt.ask(Texts.text("cli.ask.next"));
    if (!typed.equals(prompt.ask(Texts.text("cli.ask.again")))) {
      throw new Failure(Kind.REFUSED, Texts.text("account.notTheSame"));
    }
    return typed;
  }

  /** The recovery code as it was given or typed. */
  String code() {
    return named(CODE)
        .or(() -> prompt.ask(Texts.text("cli.ask.code")).map(Secret::reveal))
        .orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("cli.account.noCode")));
  }

  /**
   * The password of an agent: the environment's, else the terminal's.
   *
   * @throws Failure REFUSED where neither is there
   */
  Secret passwordOf(Agent agent) {
    return password()
        .or(() -> prompt.ask(Texts.text("cli.ask.password", Elision.of(agent.name()))))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.REFUSED, Texts.text("cli.account.noPassword", Elision.of(agent.name()))));
  }

  /**
   * Signs in.
   *
   * @param option what {@code --agent} says, null for nothing: the responsable then
   * @throws Failure REFUSED for whoever may not
   */
  void signIn(Accounts accounts, String option) {
    if (!accounts.areMade()) {
      throw new Failure(Kind.REFUSED, Texts.text("cli.account.before"));
    }
    Agent agent = agent(accounts, option);
    Secret password = passwordOf(agent);
    waitFor(accounts.pause(agent.id()));
    if (accounts.signIn(agent.id(), password).temporary()) {
      throw new Failure(
          Kind.REFUSED, Texts.text("cli.account.temporary", Elision.of(agent.name())));
    }
  }

  /** The agent of this name or with these initials; the responsable where nobody is named. */
  Agent agent(Accounts accounts, String option) {
    List<Agent> agents = accounts.all().stream().map(Account::agent).toList();
    Optional<String> name = agentNamed(option);
    if (name.isEmpty()) {
      return agents.stream()
          .filter(agent -> agent.role() == Role.MANAGER)
          .findFirst()
          .orElseGet(agents::getFirst);
    }
    return named(agents, name.get());
  }

  /**
   * @throws Failure REFUSED with the names that there are
   */
  static Agent named(List<Agent> agents, String name) {
    String wanted = Folding.fold(name);
    List<Agent> found =
        agents.stream().filter(agent -> Folding.fold(agent.name()).equals(wanted)).toList();
    if (found.isEmpty()) {
      found = agents.stream().filter(a -> a.initials().equalsIgnoreCase(name.strip())).toList();
    }
    if (found.size() != 1) {
      String names = agents.stream().map(Agent::name).collect(Collectors.joining(", "));
      throw new Failure(Kind.REFUSED, Texts.text("cli.account.noAgent", name, names));
    }
    return found.getFirst();
  }

  /** A command starts anew each time: it waits rather than lock somebody out. */
  static void waitFor(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Kind.OTHER, Texts.text("failure.OTHER"), e);
    }
  }
}
