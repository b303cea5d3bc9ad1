package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Visits in progress and visits saved. */
final class SavedVisits implements KilledWork {

  @Override
  public void run(Path folder, Consumer<String> say) {
    Desk desk = KilledWork.open(folder).desk();
    desk.inProgress().all().forEach(draft -> desk.inProgress().drop(draft.id()));
    for (int i = 0; i < 3; i++) {
      VisitDraft parked = draft(desk).withTyped("en cours " + i);
      desk.inProgress().keep(parked);
      say.accept("draft " + parked.id());
    }
    say.accept(READY);
    while (true) {
      say.accept("visit " + save(desk));
    }
  }

  /** Saves one as the window does, typed first; its id. */
  static String save(Desk desk) {
    VisitDraft draft = draft(desk);
    desk.inProgress().keep(draft);
    return desk.visits().save(draft, null).visit().id();
  }

  private static VisitDraft draft(Desk desk) {
    RequestDraft rsa = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    RequestDraft card = RequestDraft.of("INT", "INT-CG", "").decided(Outcome.RESOLVED, false);
    return VisitDraft.started(
            desk.duty().nextId(),
            desk.duty().serving().id(),
            desk.duty().clock().millis(),
            Channel.WALK_IN)
        .withRequests(List.of(rsa, card));
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      areThere(workplace.desk(), where, KilledWork.after("visit", said));
      assertThat(workplace.desk().inProgress().all())
          .as(where)
          .extracting(VisitDraft::id)
          .containsAll(KilledWork.after("draft", said));
    }
  }

  static void areThere(Desk desk, String where, List<String> visits) {
    assertThat(visits)
        .as(where)
        .allSatisfy(
            id ->
                assertThat(desk.journal().find(id))
                    .hasValueSatisfying(
                        entry -> assertThat(entry.visit().requests()).as("whole").hasSize(2)));
  }
}
