package fr.guichet.desk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised, on a real file. */
class FollowUpsTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Person BLANC = new Person("M. Blanc", "", "06 39 98 12 18", "", "");

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.install(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private FollowUp promised(LocalDate day) {
    RequestDraft line =
        RequestDraft.of("CAF", "CAF-RSA", "")
            .decided(Outcome.PENDING, false)
            .awaiting(Awaited.DOCUMENT, day);
    VisitDraft visit =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .withRequests(List.of(line));
    return desk.visits().save(visit, null).followUps().getFirst();
  }

  private Pending only() {
    return desk.followUps().open().getFirst();
  }

  private FollowUpCounts counts(YearMonth month) {
    return desk.months().now(month).figures().followUps();
  }

  @Test
  void closingMovesTheOutcomeInTheMonthOfTheVisitAndOneUndoTakesItBack() {
    FollowUp open = promised(TODAY.plusDays(7));
    clock.pass(Duration.ofDays(14));
    desk.followUps().close(open.id(), Ending.resolved());
    var totals = desk.months().now(NOVEMBER).figures().totals();
    assertThat(totals.outcomes().of(Outcome.RESOLVED)).isOne();
    assertThat(totals.outcomes().of(Outcome.PENDING)).isZero();
    assertThatThrownBy(() -> desk.followUps().close(open.id(), Ending.notReturned()))
        .hasMessageContaining("déjà close");
    desk.history().undo();
    assertThat(only().request().outcome()).isEqualTo(Outcome.PENDING);
    desk.followUps().close(open.id(), Ending.notReturned());
    assertThat(desk.followUps().open()).isEmpty();
    assertThat(desk.months().now(NOVEMBER).figures().totals().outcomes().of(Outcome.UNFINISHED))
        .isOne();
  }

  @Test
  void anOutcomeWithoutWhatItAsksIsNotKept() {
    FollowUp open = promised(TODAY);
    Ending nowhere = new Ending(Outcome.REDIRECTED, Cause.NO_SLOT, "", null);
    assertThatThrownBy(() -> desk.followUps().close(open.id(), nowhere));
    assertThat(only().followUp()).isEqualTo(open);
  }

  @Test
  void whereAVisitorIsSentHoldsNoNumberOfHisButMayHoldTheOfficesPhone() {
    FollowUp open = promised(TODAY);
    Ending sent = new Ending(Outcome.REDIRECTED, Cause.NO_SLOT, "", null);
    refused(open, sent.to("CAF, 1 85 05 78 006 084 91"), "sécurité sociale");
    refused(open, sent.to("CAF ".repeat(40)), "140 caractères");
    Cause other = Cause.OTHER;
    refused(open, new Ending(Outcome.UNFINISHED, other, "", null, "06 39 98 12 18"), "téléphone");
    assertThat(only().followUp()).isEqualTo(open);
    desk.followUps().close(open.id(), sent.to("  CAF de Metz\n03 53 01 00 12 "));
    assertThat(closed().target()).isEqualTo("CAF de Metz 03 53 01 00 12");
  }

  private void refused(FollowUp open, Ending ending, String why) {
    assertThatThrownBy(() -> desk.followUps().close(open.id(), ending)).hasMessageContaining(why);
  }

  @Test
  void thePaperOfAVisitTellsAPromiseOnlyWhileItIsOpen() {
    FollowUp open = promised(TODAY.plusDays(3));
    assertThat(paper().promised()).isEqualTo(TODAY.plusDays(3));
    desk.followUps().close(open.id(), Ending.resolved());
    assertThat(paper().done()).isTrue();
    assertThat(paper().promised()).isNull();
  }

  private VisitSummary.Item paper() {
    VisitEntry entry = desk.journal().find(JournalQuery.ofDay(TODAY)).getFirst();
    return desk.printouts().summary(entry).items().getFirst();
  }

  private Request closed() {
    return desk.journal().find(JournalQuery.ofDay(TODAY)).getFirst().visit().requests().getFirst();
  }

  @Test
  void aMonthTellsWhatWasOpenAtItsEndAsItWasPromisedThen() {
    FollowUp late = promised(TODAY.plusDays(2));
    desk.followUps().callBack(BLANC, "CAF", TODAY, "");
    clock.pass(Duration.ofDays(14));
    assertThat(counts(NOVEMBER)).isEqualTo(new FollowUpCounts(2, 2));
    desk.followUps().callBack(BLANC, "CAF", TODAY.plusDays(20), "");
    desk.followUps().putOff(late.id(), TODAY.plusDays(30), "");
    desk.followUps().putOff(late.id(), TODAY.plusDays(31), "");
    assertThat(counts(NOVEMBER)).isEqualTo(new FollowUpCounts(2, 2));
    assertThat(counts(NOVEMBER.plusMonths(1))).isEqualTo(new FollowUpCounts(3, 1));
    desk.followUps().close(late.id(), Ending.resolved());
    assertThat(counts(NOVEMBER)).isEqualTo(new FollowUpCounts(2, 2));
  }

  @Test
  void aPromiseIsNotPutOffToThePast() {
    FollowUp open = promised(TODAY);
    assertThatThrownBy(() -> desk.followUps().putOff(open.id(), TODAY.minusDays(1), ""))
        .hasMessageContaining("passé");
    assertThat(only().followUp()).isEqualTo(open);
  }

  @Test
  void anUnchangedNoteStaysSealedAsItWas() {
    FollowUp open = promised(TODAY);
    desk.followUps().annotate(open.id(), BLANC, "rappeler le matin");
    FollowUp noted = only().followUp();
    desk.followUps().annotate(open.id(), BLANC, "rappeler le matin");
    assertThat(only().followUp()).isEqualTo(noted);
  }

  @Test
  void aNoteThatDoesNotOpenHidesNothingElse() {
    FollowUp open = promised(TODAY);
    desk.followUps().annotate(open.id(), BLANC, "rappeler le matin");
    FollowUp noted = only().followUp();
    workplace.close();
    workplace = TestSite.openWithoutNames(folder, CATALOGUE, clock);
    desk = workplace.desk();
    assertThat(only().note()).isEqualTo("(illisible)");
    desk.followUps().annotate(open.id(), only().person(), only().note());
    assertThat(only().followUp()).isEqualTo(noted);
  }

  @Test
  void aContactIsKeptSixMonthsAfterTheClosingNotAfterThePromise() {
    FollowUp open = promised(TODAY.plusDays(200));
    desk.followUps().annotate(open.id(), BLANC, "");
    desk.followUps().close(open.id(), Ending.resolved());
    clock.pass(Duration.ofDays(190));
    desk.personalData().believeDate();
    desk.personalData().eraseDue(true);
    desk.followUps().callBack(BLANC, null, TODAY.plusDays(200), "");
    assertThat(only().followUp().contact()).isNotEqualTo(contact(open));
  }

  private String contact(FollowUp of) {
    return desk.journal().find(JournalQuery.ofDay(TODAY)).stream()
        .flatMap(entry -> entry.followUps().stream())
        .filter(f -> f.id().equals(of.id()))
        .findFirst()
        .orElseThrow()
        .contact();
  }
}
