package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.desk.account.Accounts;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.Texts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code mot-de-passe}: makes the passwords of a folder from before, changes one, gives one, takes
 * the recovery code.
 */
@Command(name = "mot-de-passe")
final class PasswordCommand extends SiteCommand {

  @ArgGroup private Choice choice = new Choice();

  /** At most one of them. */
  private static final class Choice {
    @Option(names = "--pour", paramLabel = "NOM", descriptionKey = "cli.motDePasse.pour")
    private String other;

    @Option(names = "--code", descriptionKey = "cli.motDePasse.code")
    private boolean recover;

    @Option(names = "--sans-les-noms", descriptionKey = "cli.motDePasse.sansLesNoms")
    private boolean withoutNames;

    @Option(names = "--nouveau-code", descriptionKey = "cli.motDePasse.nouveau")
    private boolean renew;
  }

  @Override
  public Integer call() {
    try (Workplace workplace = around().open(folder())) {
      Accounts accounts = workplace.accounts();
      if (!accounts.areMade()) {
        begin(accounts, false);
      } else if (choice.withoutNames) {
        workplace.safekeeping().make(Reason.ASKED);
        begin(accounts, true);
      } else if (choice.recover) {
        recover(accounts);
      } else if (choice.other == null && !choice.renew) {
        change(accounts);
      } else {
        signIn(workplace);
        run(workplace);
      }
      return 0;
    }
  }

  /** What a responsable does once signed in. */
  @Override
  int run(Workplace workplace) {
    if (choice.renew) {
      new GivenWords(around()).code(workplace.desk().team().renewCode());
    } else {
      var agents = workplace.accounts().all().stream().map(Account::agent).toList();
      Agent agent = Credentials.named(agents, choice.other);
      new GivenWords(around()).temporary(agent, workplace.desk().team().give(agent));
    }
    return 0;
  }

  private void begin(Accounts accounts, boolean withoutNames) {
    Agent agent = who().agent(accounts, agentOption());
    Secret password =
        who().password().or(who()::nextPassword).orElseGet(() -> made(agent, accounts));
    Given given =
        withoutNames
            ? accounts.beginWithoutNames(agent.id(), password)
            : accounts.begin(agent.id(), password);
    if (withoutNames) {
      around().say(Texts.text("cli.motDePasse.lost"));
    }
    new GivenWords(around()).tell(given);
  }

  private Secret made(Agent agent, Accounts accounts) {
    Secret made = accounts.proposed();
    new GivenWords(around()).made(agent.name(), made);
    return made;
  }

  private void change(Accounts accounts) {
    Agent agent = who().agent(accounts, agentOption());
    Secret now = who().passwordOf(agent);
    Credentials.waitFor(accounts.pause(agent.id()));
    accounts.confirm(agent.id(), now);
    Secret next = who().nextPassword().orElseGet(() -> made(agent, accounts));
    accounts.change(agent.id(), now, next);
    around().say(Texts.text("account.changed", Elision.of(agent.name())));
  }

  private void recover(Accounts accounts) {
    Agent agent = who().agent(accounts, agentOption());
    RecoveryCode code =
        switch (RecoveryCode.read(who().code())) {
          case RecoveryCode.Reading.Whole(RecoveryCode whole) -> whole;
          case RecoveryCode.Reading.WrongGroup(int group) ->
              throw new Failure(Kind.REFUSED, Texts.text("account.code.group", group));
          case RecoveryCode.Reading.WrongLength(int signs) ->
              throw new Failure(Kind.REFUSED, Texts.text("account.code.length", signs));
        };
    Secret next = who().nextPassword().orElseGet(() -> made(agent, accounts));
    accounts.recover(code, agent.id(), next);
    around().say(Texts.text("account.changed", Elision.of(agent.name())));
  }
}
