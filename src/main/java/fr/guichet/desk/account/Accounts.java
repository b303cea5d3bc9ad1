package fr.guichet.desk.account;

import fr.guichet.model.account.Access;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.PasswordProblem;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Keyring;
import fr.guichet.protection.Phrase;
import fr.guichet.protection.Strength;
import fr.guichet.protection.Vault;
import fr.guichet.protection.personal.ClearTexts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who may work here and by which password. Whatever takes one takes half a second: call it off the
 * JavaFX thread.
 */
public final class Accounts {

  private static final String SERVING = "serving";

  private final Database database;
  private final Clock clock;
  private final Keyring keyring;
  private final PasswordCheck rules;
  private final AccessJournal journal;
  private final SecureRandom random = new SecureRandom();
  private final Presence presence;
  private volatile Vault vault;
  private volatile Consumer<String> changed = _ -> {};

  public Accounts(Database database, Clock clock, Strength strength) {
    this.database = database;
    this.clock = clock;
    this.keyring = new Keyring(database, clock, strength);
    this.rules = new PasswordCheck(database);
    this.journal = new AccessJournal(database, clock);
    this.presence = new Presence(strength.nanoseconds());
  }

  /** Whether agents have passwords: not at the first start, nor in a folder from before. */
  public boolean areMade() {
    return !keyring.all().isEmpty();
  }

  /** The agents who may serve, in the order in which they came. */
  public List<Account> all() {
    return active().stream().map(this::account).toList();
  }

  private List<Agent> active() {
    return database.read(sql -> Aggregates.AGENT.all(sql).filter(Agent::active).toList());
  }

  private Account account(Agent agent) {
    Optional<WrappedKey> key = keyring.of(agent.id());
    boolean temporary = key.map(WrappedKey::temporary).orElse(false);
    return new Account(agent, key.isPresent(), temporary);
  }

  private Agent agent(String id) {
    return active().stream()
        .filter(agent -> agent.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("account.unknown")));
  }

  /** The name of the site. */
  public String siteName() {
    return database.read(sql -> Aggregates.SITE.all(sql).map(Site::name).findFirst().orElse(""));
  }

  /** A phrase to be proposed as a password. */
  public Secret proposed() {
    return Phrase.draw(random);
  }

  /** Whether a password can be taken. */
  public PasswordCheck rules() {
    return rules;
  }

  /**
   * Gives every agent a password, the first time; who begins is signed in. The clear key of a
   * folder from before is taken over and wiped.
   *
   * @param first a responsable
   * @param password of the first; the others get temporary ones
   * @throws Failure REFUSED by the rules of passwords, or when there are accounts
   */
  public Given begin(String first, Secret password) {
    return begin(first, password, false);
  }

  private Given begin(String first, Secret password, boolean anew) {
    rules.check(password);
    Agent responsable = agent(first);
    if (responsable.role() != Role.MANAGER) {
      throw new Failure(Kind.REFUSED, Texts.text("account.begin.manager", responsable.name()));
    }
    Map<Agent, Secret> made = new LinkedHashMap<>();
    active().stream()
        .filter(agent -> !agent.equals(responsable))
        .forEach(agent -> made.put(agent, proposed()));
    Map<Agent, Secret> all = new LinkedHashMap<>(made);
    all.put(responsable, password);
    RecoveryCode code = begin(all, made.keySet(), anew);
    enter(responsable);
    return new Given(code, made, true);
  }

  /**
   * Every password and the recovery code are lost: new ones, with a key of its own. Names and notes
   * that were sealed so far open no more; everything else is as it was.
   *
   * @throws Failure REFUSED by the rules of passwords, or to who is no responsable: all keys are
   *     then as they were
   */
  public Given beginWithoutNames(String first, Secret password) {
    Given given = begin(first, password, true);
    journal.note(first, Access.RECOVERED, Texts.text("access.withoutNames"));
    return given;
  }

  /** The same with one password for every agent, none of them temporary: a demonstration. */
  public Given beginAlike(Secret password) {
    rules.check(password);
    Map<Agent, Secret> all = new LinkedHashMap<>();
    active().forEach(agent -> all.put(agent, password));
    RecoveryCode code = begin(all, Set.of(), false);
    all.keySet().forEach(this::enter);
    enter(active().getFirst());
    return new Given(code, all, false);
  }

  /**
   * @param anew whether these take the place of all keys that there are
   */
  private RecoveryCode begin(Map<Agent, Secret> passwords, Set<Agent> temporary, boolean anew) {
    if (!anew && areMade()) {
      throw new Failure(Kind.REFUSED, Texts.text("account.begin.made"));
    }
    Vault opened = FormerFolder.of(database, clock).vault();
    RecoveryCode code = RecoveryCode.draw(random);
    List<WrappedKey> keys = new ArrayList<>();
    passwords.forEach(
        (agent, password) ->
            keys.add(keyring.locked(agent.id(), password, opened, temporary.contains(agent))));
    keys.add(keyring.locked(WrappedKey.RECOVERY, code.secret(), opened, false));
    boolean[] clear = new boolean[1];
    keyring.begin(keys, sql -> clear[0] = ClearTexts.seal(sql, opened));
    vault = opened;
    journal.note("", Access.ACCOUNTS_MADE, "");
    FormerFolder.of(database, clock).leaveBehind(opened, clear[0]);
    return code;
  }

  /** What is left to wait before an agent's next try; zero or more. */
  public Duration pause(String agent) {
    return keyring.pause(agent);
  }

  /**
   * An agent comes in for the day.
   *
   * @throws Failure REFUSED for a wrong password or too soon a try
   */
  public Account signIn(String id, Secret password) {
    Agent agent = known(id, password);
    Vault opened = opened(agent, password);
    Account account = account(agent);
    if (!account.temporary()) {
      admit(agent, opened);
    }
    return account;
  }

  /** A try on somebody who does not work here takes as long as any other. */
  private Agent known(String id, Secret password) {
    boolean here = active().stream().anyMatch(agent -> agent.id().equals(id));
    if (!here) {
      keyring.spend(password);
    }
    return agent(id);
  }

  private Vault opened(Agent agent, Secret password) {
    try {
      return keyring.open(agent.id(), password);
    } catch (Failure refused) {
      if (refused.kind() == Kind.REFUSED && keyring.of(agent.id()).isPresent()) {
        journal.note(agent.id(), Access.WRONG_PASSWORD, "");
      }
      throw refused;
    }
  }

  private void admit(Agent agent, Vault opened) {
    if (vault == null) {
      vault = opened;
    }
    FormerFolder.of(database, clock).leaveBehind(vault, sealClear(vault));
    enter(agent);
    journal.note(agent.id(), Access.SIGNED_IN, "");
  }

  /** The file may be of an earlier version, or a backup of such a one was brought back. */
  private boolean sealClear(Vault opened) {
    boolean[] clear = new boolean[1];
    database.aside(sql -> clear[0] = ClearTexts.seal(sql, opened));
    return clear[0];
  }

  private void enter(Agent agent) {
    presence.enter(agent.id());
    database.aside(sql -> WindowChoices.put(sql, SERVING, agent.id()));
  }

  /** The id of whoever came in last on this workstation, also before today; empty for nobody. */
  public String preferred() {
    return database.read(sql -> WindowChoices.find(sql, SERVING)).orElse("");
  }

  /**
   * Proves that it is the agent: asked again before what is of consequence.
   *
   * @throws Failure as {@link #signIn}
   */
  public void confirm(String id, Secret password) {
    opened(agent(id), password);
    presence.prove(id);
  }

  /**
   * @param changes is told the id of an agent who has chosen another password
   */
  public void onChange(Consumer<String> changes) {
    changed = changes;
  }

  /**
   * An agent chooses another password, also in place of a temporary one, and is signed in.
   *
   * @throws Failure REFUSED for a wrong present password, or by the rules for the next
   */
  public void change(String id, Secret now, Secret next) {
    Agent agent = agent(id);
    rules.check(next);
    if (next.equals(now)) {
      PasswordCheck.refuse(PasswordProblem.SAME);
    }
    Vault opened = opened(agent, now);
    keyring.give(List.of(keyring.locked(id, next, opened, false)));
    journal.note(id, Access.PASSWORD_CHANGED, "");
    changed.accept(id);
    admit(agent, opened);
  }

  /**
   * Every password may be lost: the recovery code gives an agent another.
   *
   * @throws Failure REFUSED for a code that is not this site's, or by the rules
   */
  public void recover(RecoveryCode code, String id, Secret next) {
    Agent agent = agent(id);
    rules.check(next);
    Vault opened = keyring.open(WrappedKey.RECOVERY, code.secret());
    keyring.give(List.of(keyring.locked(id, next, opened, false)));
    journal.note(id, Access.RECOVERED, "");
    changed.accept(id);
    admit(agent, opened);
  }

  /**
   * The vault, once somebody is in.
   *
   * @throws Failure REFUSED before
   */
  public Vault vault() {
    if (vault == null) {
      throw new Failure(Kind.REFUSED, Texts.text("account.nobody"));
    }
    return vault;
  }

  /** Who has signed in. */
  public Presence presence() {
    return presence;
  }

  public Keyring keyring() {
    return keyring;
  }

  /** Who signed in, exported, brought a backup back, changed rights. */
  public AccessJournal journal() {
    return journal;
  }
}
