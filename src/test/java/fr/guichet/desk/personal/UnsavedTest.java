package fr.guichet.desk.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.Found;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed about somebody and is not saved is found, and leaves when it is asked. */
class UnsavedTest {

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.install(folder, OfficialCatalogue.load(), clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private VisitDraft visit(String note) {
    RequestDraft line = RequestDraft.of("CAF", "CAF-AUTRE", "").decided(Outcome.RESOLVED, false);
    return VisitDraft.started(
            desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
        .withRequests(List.of(line))
        .withNote(note);
  }

  private List<Found> found() {
    return desk.personalData().find("Binet");
  }

  @Test
  void aVisitInProgressIsFoundAndErased() {
    VisitDraft typed = visit("pour Mme Binet");
    desk.inProgress().keep(typed);
    desk.inProgress().keep(visit("pour M. Roy"));
    assertThat(found()).singleElement().extracting(Found::note).isEqualTo("pour Mme Binet");
    assertThat(desk.personalData().erase(found())).isEqualTo(1);
    desk.inProgress().keep(typed.withTyped("encore"));
    assertThat(desk.inProgress().all()).extracting(VisitDraft::note).containsExactly("pour M. Roy");
    assertThatThrownBy(() -> desk.visits().save(typed, null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("effacée à la demande");
    assertThat(found()).isEmpty();
  }

  @Test
  void aCorrectionThatIsOpenBringsNoErasedNoteBack() {
    VisitEntry saved = desk.visits().save(visit("avec Mme Binet").withReference("B-12"), null);
    VisitDraft correction = desk.journal().draftOf(saved);
    desk.inProgress().keep(correction);
    assertThat(desk.personalData().erase(found())).isGreaterThan(1);
    desk.visits().save(correction.withMinutes(20), null);
    assertThat(found()).isEmpty();
    VisitEntry now = desk.journal().find(saved.visit().id()).orElseThrow();
    assertThat(now.visit().length().minutes()).isEqualTo(20);
    desk.visits().save(desk.journal().draftOf(now).withNote("avec sa fille"), null);
    assertThat(desk.journal().find(saved.visit().id()).orElseThrow().note())
        .as("it may be corrected again")
        .isEqualTo("avec sa fille");
  }

  @Test
  void aClockThatWasAYearBehindErasesNothingOfToday() {
    desk.personalData().eraseDue(true);
    desk.visits().save(visit(""), null);
    clock.pass(Duration.ofDays(-400));
    desk.inProgress().keep(visit("pour Mme Binet"));
    clock.pass(Duration.ofDays(400));
    desk.personalData().eraseDue(true);
    assertThat(desk.inProgress().all()).hasSize(1);
  }
}
