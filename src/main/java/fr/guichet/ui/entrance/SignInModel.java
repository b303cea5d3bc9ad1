package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.Accounts;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.RecoveryCode.Reading;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.kit.task.Background;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Coming in: who it is, the password, the one that must be changed, the recovery code. */
public final class SignInModel {

  /** What is asked. */
  enum Step {
    PASSWORD,
    CHANGE,
    RECOVER
  }

  private final Supplier<Accounts> accounts;
  private final Background background;
  private final Consumer<Agent> entered;
  private final ObservableList<Account> agents = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Account> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.PASSWORD);
  private final Tries tries;
  private Secret temporary;
  private Secret early;

  /**
   * @param accounts not asked before one of the {@code open} methods is called
   * @param entered what follows, on the JavaFX thread
   */
  public SignInModel(Supplier<Accounts> accounts, Background background, Consumer<Agent> entered) {
    this.accounts = accounts;
    this.background = background;
    this.entered = entered;
    this.tries = new Tries(agent -> accounts.get().pause(agent), background);
  }

  /** Reads who may come in; whoever came in last on this workstation is chosen. */
  public void open() {
    openWith("");
  }

  /**
   * Reads who may come in.
   *
   * @param first id of the one who is chosen; empty for whoever came in last on this workstation
   */
  public void openWith(String first) {
    background.run(
        () -> {
          String last = first.isEmpty() ? accounts.get().preferred() : first;
          List<Account> all = accounts.get().all();
          return new Known(all, all.stream().filter(a -> a.agent().id().equals(last)).toList());
        },
        known -> {
          agents.setAll(known.all());
          choose(known.last().isEmpty() ? known.all().getFirst() : known.last().getFirst());
          enterEarly();
        });
  }

  /** Tries what was entered before it was known who comes in. */
  private void enterEarly() {
    if (early != null) {
      tries.release();
      enter(early);
      early = null;
    }
  }

  private record Known(List<Account> all, List<Account> last) {}

  /** Asks this agent alone. */
  public void open(Agent agent) {
    background.run(
        () -> accounts.get().all().stream().filter(a -> a.agent().id().equals(agent.id())).toList(),
        found -> {
          agents.setAll(found);
          choose(found.getFirst());
        });
  }

  ObservableList<Account> agents() {
    return agents;
  }

  /** Who comes in; null until read. */
  ReadOnlyObjectProperty<Account> chosen() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** How trying goes. */
  Tries tries() {
    return tries;
  }

  void choose(Account account) {
    chosen.set(account);
    step.set(Step.PASSWORD);
    temporary = null;
    tries.begin(account.agent(), account.hasPassword() ? "" : text("password.none"));
  }

  /** The next or the previous agent. */
  void move(int by) {
    if (!agents.isEmpty() && !tries.busy().get()) {
      int now = agents.indexOf(chosen.get());
      choose(agents.get(Math.floorMod(now + by, agents.size())));
    }
  }

  Secret proposed() {
    return accounts.get().proposed();
  }

  /** Tries a password, as soon as it is known whose it is. */
  void enter(Secret password) {
    if (chosen.get() == null) {
      early = password;
      tries.hold();
      return;
    }
    if (tries.isPaused()) {
      return;
    }
    Agent agent = chosen.get().agent();
    tries.run(
        () -> accounts.get().signIn(agent.id(), password).temporary(),
        isTemporary -> {
          if (isTemporary) {
            temporary = password;
            step.set(Step.CHANGE);
          } else {
            comesIn(agent);
          }
        });
  }

  /** In place of the temporary one. */
  void change(Secret next) {
    Agent agent = chosen.get().agent();
    Secret now = temporary;
    tries.run(
        () -> {
          accounts.get().change(agent.id(), now, next);
          return agent;
        },
        this::comesIn);
  }

  /** The password is lost; nothing before it is known whose. */
  void lost() {
    if (chosen.get() == null) {
      return;
    }
    tries.clear();
    step.set(Step.RECOVER);
  }

  void back() {
    choose(chosen.get());
  }

  /** Another password, by the recovery code. */
  void recover(String typed, Secret next) {
    Agent agent = chosen.get().agent();
    tries.run(
        () -> {
          accounts.get().recover(read(typed), agent.id(), next);
          return agent;
        },
        this::comesIn);
  }

  private void comesIn(Agent agent) {
    tries.hold();
    entered.accept(agent);
  }

  private static RecoveryCode read(String typed) {
    return switch (RecoveryCode.read(typed)) {
      case Reading.Whole(RecoveryCode whole) -> whole;
      case Reading.WrongGroup(int group) ->
          throw new Failure(Kind.REFUSED, text("account.code.group", group));
      case Reading.WrongLength(int signs) ->
          throw new Failure(Kind.REFUSED, text("account.code.length", signs));
    };
  }
}
