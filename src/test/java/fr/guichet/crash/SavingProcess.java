package fr.guichet.crash;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.RequestDraft;
import fr.guichet.model.visit.VisitDraft;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Saves visits without end, each said on stdout once it is durable; made to be killed. */
final class SavingProcess {

  private final Desk desk;

  private SavingProcess(Desk desk) {
    this.desk = desk;
  }

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Workplace workplace =
        TestSite.open(folder, OfficialCatalogue.load(), Clock.systemDefaultZone());
    new SavingProcess(workplace.desk()).run();
  }

  private void run() {
    desk.inProgress().all().forEach(draft -> desk.inProgress().drop(draft.id()));
    for (int i = 0; i < 3; i++) {
      VisitDraft parked = draft().withTyped("en cours " + i);
      desk.inProgress().keep(parked);
      say("draft " + parked.id());
    }
    say("ready");
    while (true) {
      VisitDraft draft = draft();
      desk.inProgress().keep(draft);
      say("visit " + desk.visits().save(draft, null).visit().id());
    }
  }

  private VisitDraft draft() {
    RequestDraft rsa = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    RequestDraft card = RequestDraft.of("INT", "INT-CG", "").decided(Outcome.RESOLVED, false);
    return VisitDraft.started(
            desk.duty().nextId(),
            desk.duty().serving().id(),
            desk.duty().clock().millis(),
            Channel.WALK_IN)
        .withRequests(List.of(rsa, card));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
