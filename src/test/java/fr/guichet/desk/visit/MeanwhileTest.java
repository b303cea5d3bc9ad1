package fr.guichet.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction that was parked while something became of the visit's promise. */
class MeanwhileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate PROMISED = TODAY.plusDays(7);

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;
  private String visit;
  private FollowUp promise;
  private VisitDraft parked;

  @BeforeEach
  void parkACorrection() {
    workplace = TestSite.install(folder, OfficialCatalogue.load(), clock);
    desk = workplace.desk();
    RequestDraft pending =
        RequestDraft.of("CAF", "CAF-RSA", "dossier de mai")
            .decided(Outcome.PENDING, false)
            .awaiting(Awaited.DOCUMENT, PROMISED);
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .withRequests(List.of(pending));
    VisitEntry saved = desk.visits().save(draft, null);
    visit = saved.visit().id();
    promise = saved.followUps().getFirst();
    parked = desk.journal().draftOf(saved);
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private void save(VisitDraft correction) {
    desk.visits().save(correction, null);
  }

  private VisitDraft line(UnaryOperator<RequestDraft> change) {
    return parked.withRequests(List.of(change.apply(parked.requests().getFirst())));
  }

  private VisitEntry now() {
    return desk.journal().find(visit).orElseThrow();
  }

  private Request request() {
    return now().visit().requests().getFirst();
  }

  private FollowUp followUp() {
    return now().followUps().getFirst();
  }

  @Test
  void aPromiseClosedMeanwhileStaysClosed() {
    desk.followUps().close(promise.id(), Ending.notReturned());
    FollowUp closed = followUp();
    save(line(l -> l.withPrecision("dossier de juin")).withNote("préfère le matin"));
    assertThat(followUp()).isEqualTo(closed);
    assertThat(request().outcome()).isEqualTo(Outcome.UNFINISHED);
    assertThat(now().note()).isEqualTo("préfère le matin");
    assertThat(now().precision(request())).isEqualTo("dossier de juin");
  }

  @Test
  void aPromisePutOffMeanwhileKeepsItsNewDay() {
    desk.followUps().putOff(promise.id(), PROMISED.plusDays(3), "");
    FollowUp later = followUp();
    save(line(l -> l.withProcedure("CAF-AAH")));
    assertThat(followUp()).isEqualTo(later);
    assertThat(request().procedure()).isEqualTo("CAF-AAH");
  }

  @Test
  void whatOnlyTheCorrectionDecidesHolds() {
    desk.followUps().annotate(promise.id(), desk.followUps().open().getFirst().person(), "");
    save(line(l -> l.decided(Outcome.RESOLVED, true)));
    assertThat(request().partnerHelp()).isTrue();
    assertThat(followUp().closedDay()).isEqualTo(TODAY);
  }

  @Test
  void whereBothDecidedOtherwiseNothingIsWrittenNorLost() {
    VisitDraft correction = line(l -> l.awaiting(Awaited.PARTNER_ANSWER, PROMISED.plusDays(9)));
    desk.inProgress().keep(correction);
    desk.followUps().close(promise.id(), Ending.resolved());
    VisitEntry closed = now();
    assertThatThrownBy(() -> save(correction)).hasMessageContaining("pendant la correction");
    assertThat(now()).isEqualTo(closed);
    assertThat(desk.inProgress().all()).containsExactly(correction);
  }

  @Test
  void theSameDecisionOnBothSidesIsOne() {
    desk.followUps().close(promise.id(), Ending.notReturned());
    save(desk.journal().draftOf(now()).withOpened(parked.opened()));
    assertThat(request().outcome()).isEqualTo(Outcome.UNFINISHED);
  }
}
