package fr.guichet.cli;

import fr.guichet.model.account.Given;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.Texts;

/** Tells once what is kept nowhere. */
record GivenWords(Surroundings around) {

  void tell(Given given) {
    given
        .made()
        .forEach(
            (agent, secret) -> {
              if (given.temporary()) {
                temporary(agent, secret);
              }
            });
    code(given.code());
  }

  /** A password that the program made for who begins. */
  void made(String agents, Secret secret) {
    around.say(Texts.text("cli.given.made", Elision.of(agents), secret.reveal()));
  }

  void temporary(Agent agent, Secret secret) {
    around.say(Texts.text("cli.given.temporary", Elision.of(agent.name()), secret.reveal()));
  }

  void code(RecoveryCode code) {
    around.say(Texts.text("cli.given.code", code.text()));
    around.say(Texts.text("cli.given.keep"));
  }
}
