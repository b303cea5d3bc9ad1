package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.account.ShortCodes;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.kit.task.Background;

/** Lifting the veil, by the short code of the day or by the password of who serves. */
public final class LiftModel {

  private final Accounts accounts;
  private final ShortCodes codes;
  private final Agent agent;
  private final Tries tries;
  private final Runnable lifted;

  /**
   * @param lifted what follows, on the JavaFX thread
   */
  public LiftModel(
      Accounts accounts, ShortCodes codes, Agent agent, Background background, Runnable lifted) {
    this.accounts = accounts;
    this.codes = codes;
    this.agent = agent;
    this.lifted = lifted;
    tries = new Tries(accounts::pause, background);
    tries.begin(agent, "");
  }

  Tries tries() {
    return tries;
  }

  /** What is to be typed. */
  String asked() {
    return text(
        codes.left(agent.id()).isPresent() ? "veil.field" : "veil.field.password",
        Elision.of(agent.name()));
  }

  /** Tries what was typed. */
  void lift(String typed) {
    if (typed.isEmpty() || tries.isPaused() || tries.busy().get()) {
      return;
    }
    if (ShortCodes.isCode(typed)) {
      code(typed);
    } else {
      tries.run(
          () -> {
            accounts.confirm(agent.id(), Secret.of(typed));
            return agent;
          },
          _ -> lifted.run());
    }
  }

  private void code(String typed) {
    if (codes.left(agent.id()).isEmpty()) {
      tries.begin(agent, text("veil.code.none"));
    } else if (codes.opens(agent.id(), typed)) {
      lifted.run();
    } else {
      tries.begin(
          agent,
          codes
              .left(agent.id())
              .map(left -> text("veil.code.wrong", left))
              .orElse(text("veil.code.gone")));
    }
  }
}
