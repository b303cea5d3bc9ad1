package fr.guichet;

import fr.guichet.desk.Demonstration;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.posts.ReunionReport;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.NewSite;
import fr.guichet.ui.setup.Installation;
import java.nio.file.Path;

/** The first start: a site is made, joined or made up, then passwords are asked for or told. */
final class FirstStart implements Installation {

  private final Premises premises;
  private final Entrance entrance;

  /** Told once, after it was made off the JavaFX thread. */
  private volatile Given demonstration;

  FirstStart(Premises premises, Entrance entrance) {
    this.premises = premises;
    this.entrance = entrance;
  }

  @Override
  public void install(NewSite site) {
    premises.make(
        workplace -> {
          workplace.setup().install(site);
          return site;
        });
  }

  @Override
  public void join(RecoveryCode code, Path exchange) {
    premises.make(workplace -> joined(workplace, code, exchange));
  }

  private static ReunionReport joined(Workplace workplace, RecoveryCode code, Path exchange) {
    ReunionReport report = workplace.joining().join(code, new ExchangeFolder(exchange), exchange);
    workplace.accounts().journal().note("", Access.JOINED, "");
    return report;
  }

  @Override
  public void discover() {
    demonstration = premises.make(FirstStart::madeUp);
  }

  private static Given madeUp(Workplace workplace) {
    Secret password = workplace.accounts().proposed();
    return workplace.demonstration().make(Demonstration.MONTHS, Demonstration.SEED, password);
  }

  /** The site is there: its first password comes next, or the demonstration's is told. */
  void installed() {
    if (demonstration == null) {
      entrance.open();
    } else {
      entrance.tell(demonstration);
    }
  }

  /** Whether it is a demonstration: it opens with the first visit step by step. */
  boolean isDemonstration() {
    return demonstration != null;
  }
}
