package fr.guichet.desk.month;

import static fr.guichet.desk.October.MONTH;
import static fr.guichet.desk.October.day;
import static fr.guichet.desk.October.resolved;
import static fr.guichet.storage.jooq.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.ClosingEvent;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.SinceClosing.Move;
import fr.guichet.model.closing.SinceClosing.Step;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed month keeps what it was; what comes later is told apart. */
class MonthClosingTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  private static final YearMonth NOVEMBER = MONTH.plusMonths(1);

  private static final List<Interval> NINE = List.of(Interval.of("09:00", "10:00"));

  /** Tuesday 3 November 2026, 10:00 in Paris. */
  private final TestClock clock = new TestClock("2026-11-03T09:00:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;
  private October october;

  @BeforeEach
  void install() {
    workplace = TestSite.usual(folder, CATALOGUE, clock);
    desk = workplace.desk();
    october = new October(desk).fill();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private MonthView view() {
    return desk.months().view(MONTH);
  }

  private MonthFigures now() {
    return desk.months().now(MONTH).figures();
  }

  private SinceClosing since() {
    return desk.monthClosing().since(MONTH).orElseThrow();
  }

  private void closeMonth() {
    desk.monthClosing().close(MONTH);
    clock.pass(Duration.ofMinutes(1));
  }

  private FollowUp promise(int number) {
    return desk.followUps().open().get(number).followUp();
  }

  private static List<String> moved(Step step) {
    return step.moves().stream()
        .map(move -> move.figure() + " " + move.before() + " → " + move.after())
        .toList();
  }

  // --- freezing

  @Test
  void aClosedMonthKeepsItsFiguresWhateverHappensToItsEntries() {
    MonthFigures before = now();
    closeMonth();
    assertThat(view().figures()).isEqualTo(before);
    october.correct(october.of(day(6)).getFirst(), October.redirected("CAF", "CAF-RSA"));
    desk.followUps().close(promise(0).id(), Ending.resolved());
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    october.visit(day(8), 700, 30, resolved("MSA", "MSA-AUTRE"));
    desk.history().undo();
    assertThat(view().figures()).as("frozen").isEqualTo(before);
    assertThat(view().state()).isEqualTo("CLOSED");
    assertThat(view().recomputed()).isFalse();
    assertThat(view().closing().agent()).isEqualTo("Camille Martin");
    assertThat(now()).as("the entries have changed").isNotEqualTo(before);
    assertThat(desk.months().now(MONTH).state()).isEqualTo("CLOSED");
    assertThat(desk.months().now(MONTH).recomputed()).isTrue();
  }

  @Test
  void theLogSaysWhichMonthWasClosed() {
    closeMonth();
    String label =
        desk.duty()
            .database()
            .read(
                sql ->
                    sql.select(CHANGE.LABEL)
                        .from(CHANGE)
                        .orderBy(CHANGE.SEQ.desc())
                        .limit(1)
                        .fetchSingle(CHANGE.LABEL));
    assertThat(label).isEqualTo("clôture d’octobre 2026");
  }

  @Test
  void theOutcomeOfEachRequestIsKept() {
    List<VisitEntry> entries = october.all();
    closeMonth();
    desk.followUps().close(promise(0).id(), Ending.resolved());
    var frozen = desk.monthClosing().outcomes(MONTH).orElseThrow().requests();
    assertThat(frozen).hasSize(25);
    entries.stream()
        .flatMap(entry -> entry.visit().requests().stream())
        .forEach(r -> assertThat(frozen.get(r.id()).outcome()).isEqualTo(r.outcome()));
    assertThat(frozen.values())
        .filteredOn(each -> each.outcome() == Outcome.PENDING)
        .extracting(each -> each.awaited(), each -> each.promisedDay())
        .containsOnly(tuple(Awaited.DOCUMENT, day(1).plusDays(60)));
  }

  @Test
  void anOpenMonthIsRecomputedAndSaysSo() {
    assertThat(view().state()).isEqualTo("OPEN");
    assertThat(view().closing()).isNull();
    assertThat(desk.monthClosing().since(MONTH)).isEmpty();
    assertThat(desk.months().book(Period.of(MONTH)).closing()).isNull();
  }

  @Test
  void theFileOfAClosedMonthHasFrozenFiguresAndTheDetailOfToday() {
    MonthFigures before = now();
    closeMonth();
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    var book = desk.months().book(Period.of(MONTH));
    assertThat(book.report().figures()).isEqualTo(before);
    assertThat(book.report().detail()).hasSize(24);
    assertThat(book.since().corrections()).hasSize(1);
  }

  // --- beside other months

  /** October is closed, then a promise of it is closed and a visit of it corrected. */
  private MonthFigures closeAndCorrect() {
    closeMonth();
    desk.followUps().close(promise(0).id(), Ending.resolved());
    october.correct(october.of(day(6)).getFirst(), October.redirected("DGFIP", "IMP-DECLARATION"));
    october.visit(day(8), 700, 30, resolved("MSA", "MSA-AUTRE"));
    return view().figures();
  }

  private static Map<String, Integer> asked(
      List<GroupFigures> groups, ToIntFunction<GroupFigures> requests) {
    return groups.stream()
        .filter(group -> requests.applyAsInt(group) > 0)
        .collect(Collectors.toMap(GroupFigures::code, requests::applyAsInt));
  }

  @Test
  void anOpenMonthStandsBesideAClosedOneAsThatWasClosed() {
    MonthFigures sent = closeAndCorrect();
    MonthFigures november = desk.months().view(NOVEMBER).figures();
    assertThat(november.compared().previous()).isEqualTo(sent.compared().now());
    assertThat(asked(november.partners(), GroupFigures::previousMonth))
        .isEqualTo(asked(sent.partners(), GroupFigures::requests))
        .doesNotContainKey("MSA");
    assertThat(asked(november.procedures(), GroupFigures::previousMonth))
        .isEqualTo(asked(sent.procedures(), GroupFigures::requests));
    assertThat(november.rhythm().channels())
        .extracting(ChannelFigures::previousMonth)
        .isEqualTo(sent.rhythm().channels().stream().map(ChannelFigures::visits).toList());
    assertThat(desk.monthClosing().page(NOVEMBER).view().figures()).isEqualTo(november);
    assertThat(desk.months().book(Period.of(NOVEMBER)).report().figures()).isEqualTo(november);
    MonthFigures aYearAfter = desk.months().view(MONTH.plusYears(1)).figures();
    assertThat(aYearAfter.compared().lastYear()).isEqualTo(sent.compared().now());
    assertThat(asked(aYearAfter.partners(), GroupFigures::lastYear))
        .isEqualTo(asked(sent.partners(), GroupFigures::requests));
  }

  @Test
  void aMonthThatIsClosedKeepsWhatItStoodBeside() {
    MonthFigures sent = closeAndCorrect();
    clock.pass(Duration.ofDays(30));
    MonthFigures november = desk.months().view(NOVEMBER).figures();
    desk.monthClosing().close(NOVEMBER);
    assertThat(desk.months().view(NOVEMBER).figures()).isEqualTo(november);
    desk.monthClosing().reopen(MONTH, "une visite manquait");
    assertThat(desk.months().view(NOVEMBER).figures().previousMonth()).isEqualTo(sent.totals());
  }

  @Test
  void besideAMonthThatIsOpenAgainStandsWhatItIsNow() {
    closeAndCorrect();
    desk.monthClosing().reopen(MONTH, "une visite manquait");
    assertThat(desk.months().view(NOVEMBER).figures().previousMonth()).isEqualTo(now().totals());
  }

  @Test
  void whereFiguresOfNowAreAskedForAllAreOfNow() {
    MonthFigures sent = closeAndCorrect();
    assertThat(now().totals()).isNotEqualTo(sent.totals());
    assertThat(desk.months().now(NOVEMBER).figures().previousMonth()).isEqualTo(now().totals());
    Period asLong = new Period(NOVEMBER.atDay(1), NOVEMBER.plusMonths(1).atDay(1));
    assertThat(asLong.previous()).isEqualTo(Period.of(MONTH));
    assertThat(desk.months().book(asLong).report().figures().previousMonth())
        .as("no month")
        .isEqualTo(now().totals());
  }

  // --- what it has gained

  @Test
  void promisesClosedSinceGiveTheRateToDate() {
    closeMonth();
    desk.followUps().close(promise(0).id(), Ending.resolved());
    desk.followUps().close(promise(0).id(), Ending.notReturned());
    SinceClosing since = since();
    assertThat(since.corrections()).isEmpty();
    assertThat(since.followUps()).hasSize(2);
    assertThat(since.followUps().getFirst().what()).contains("CAF", "pièce de l’usager", "Résolue");
    assertThat(moved(since.followUps().getFirst()))
        .containsExactlyInAnyOrder("À suivre 2 → 1", "Résolues 22 → 23");
    assertThat(moved(since.followUps().getLast()))
        .containsExactlyInAnyOrder("À suivre 1 → 0", "Non abouties 0 → 1");
    assertThat(since.frozen().strictRate().numerator()).isEqualTo(22);
    assertThat(since.withFollowUps().strictRate().numerator()).isEqualTo(23);
    assertThat(since.withFollowUps().strictRate().denominator()).isEqualTo(25);
    assertThat(since.withFollowUps().rateExcludingPlanned().denominator()).isEqualTo(25);
    assertThat(since.now()).isEqualTo(now().totals().outcomes());
  }

  @Test
  void aCorrectionTellsWhatWhenByWhomAndWhichFiguresItMoved() {
    closeMonth();
    desk.duty().serve(desk.duty().agents().getLast());
    october.correct(october.of(day(6)).getFirst(), October.redirected("DGFIP", "IMP-DECLARATION"));
    SinceClosing since = since();
    assertThat(since.followUps()).isEmpty();
    Step step = since.corrections().getFirst();
    assertThat(step.what()).isEqualTo("visite corrigée\u00a0: visite du mar. 6 oct., DGFiP");
    assertThat(step.agent()).isEqualTo("Julie Durand");
    assertThat(step.at()).isEqualTo(clock.millis());
    assertThat(moved(step))
        .containsExactlyInAnyOrder(
            "Résolues 22 → 21",
            "Renvoyées ailleurs 1 → 2",
            "Demandes CAF 23 → 22",
            "Demandes DGFiP 1 → 2");
  }

  @Test
  void aVisitAddedDeletedOrMovedAwayIsACorrection() {
    closeMonth();
    october.visit(day(8), 700, 30, resolved("CAF", "CAF-RSA"));
    clock.pass(Duration.ofMinutes(1));
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    clock.pass(Duration.ofMinutes(1));
    var draft = desk.journal().draftOf(october.of(day(9)).getFirst());
    desk.visits().save(draft.at(YearMonth.of(2026, 11).atDay(2), 600), null);
    List<Step> corrections = since().corrections();
    assertThat(corrections).hasSize(3);
    assertThat(moved(corrections.get(0)))
        .contains("Visites 22 → 23", "Demandes 25 → 26", "Minutes 440 → 470");
    assertThat(moved(corrections.get(1))).contains("Visites 23 → 22", "Minutes 470 → 450");
    assertThat(moved(corrections.get(2))).contains("Visites 22 → 21", "Minutes 450 → 430");
    assertThat(now().totals().visits()).isEqualTo(21);
    assertThat(now().totals().minutes()).isEqualTo(430);
  }

  @Test
  void aNoteMovesNoFigureAndIsToldAllTheSame() {
    closeMonth();
    var draft = desk.journal().draftOf(october.of(day(9)).getFirst());
    desk.visits().save(draft.with(d -> d.note("avec sa fille")), null);
    assertThat(since().corrections())
        .singleElement()
        .satisfies(step -> assertThat(step.moves()).isEmpty());
  }

  @Test
  void theDayMarksAndWhatWasNotTakenAreToldToo() {
    closeMonth();
    DayLine line = desk.days().line(day(6));
    desk.days()
        .change(new DayLine(line.day(), line.place(), DayState.CLOSED, List.of(), List.of()));
    Step step = since().corrections().getFirst();
    assertThat(step.what()).contains("journée du mar. 6 oct.");
    assertThat(step.moves())
        .extracting(Move::figure, Move::by)
        .containsExactly(tuple("Minutes d’ouverture", -450));
    assertThat(now().opening().minutes()).isEqualTo(view().figures().opening().minutes() - 450);
  }

  @Test
  void aDayNotedBeforeTheFirstVisitMovesWhatIsToldAndNothingElse() {
    october.all().stream()
        .filter(entry -> entry.visit().when().day().isBefore(day(20)))
        .forEach(entry -> desk.visits().delete(entry.visit().id()));
    closeMonth();
    int closed = view().figures().opening().minutes();
    DayLine line = desk.days().line(day(8));
    desk.days().change(new DayLine(day(8), line.place(), line.state(), NINE, line.present()));
    int moved = since().corrections().stream().mapToInt(s -> by(s, "Minutes d’ouverture")).sum();
    assertThat(now().opening().minutes()).isEqualTo(closed + moved).isGreaterThan(closed);
    assertThat(since().corrections().getLast().what()).startsWith("Journées que personne");
  }

  @Test
  void aDayNotedInTheMonthBeforeIsTheFirstOfBoth() {
    october.all().stream()
        .filter(entry -> entry.visit().when().day().isBefore(day(20)))
        .forEach(entry -> desk.visits().delete(entry.visit().id()));
    closeMonth();
    desk.duty().serve(desk.duty().agents().getLast());
    desk.days().change(desk.days().line(day(1).minusDays(1)));
    desk.duty().serve(desk.duty().agents().getFirst());
    clock.pass(Duration.ofMinutes(1));
    desk.days().change(desk.days().line(desk.duty().today()));
    assertThat(since().corrections()).extracting(Step::agent).containsExactly("Julie Durand");
    assertThat(since().corrections())
        .singleElement()
        .satisfies(
            step ->
                assertThat(view().figures().opening().minutes() + by(step, "Minutes d’ouverture"))
                    .isEqualTo(now().opening().minutes())
                    .isEqualTo(22 * 450));
  }

  @Test
  void hoursCorrectedOnTheFirstDayOfTheFileAreTold() {
    closeMonth();
    int closed = view().figures().opening().minutes();
    Site site = desk.duty().site();
    desk.management()
        .save(
            new Site(
                site.id(),
                site.name(),
                site.matricule(),
                site.communeInsee(),
                site.communeName(),
                site.zone(),
                site.hours().with(DayOfWeek.MONDAY, NINE),
                site.demonstration()));
    assertThat(since().corrections())
        .singleElement()
        .satisfies(
            step ->
                assertThat(moved(step))
                    .containsExactly(
                        "Minutes d’ouverture %d → %d"
                            .formatted(closed, now().opening().minutes())));
    assertThat(now().opening().minutes()).isEqualTo(closed - 4 * 390);
  }

  @Test
  void whatWasUndoneIsToldNoMoreAndWhatWasDoneAgainIs() {
    closeMonth();
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    assertThat(since().corrections()).hasSize(1);
    desk.history().undo();
    assertThat(since().nothing()).isTrue();
    desk.history().redo();
    assertThat(since().corrections()).hasSize(1);
    assertThat(since().now()).isEqualTo(now().totals().outcomes());
  }

  @Test
  void whatWasDoneBeforeTheClosingIsNotUndoneInItsPlace() {
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    closeMonth();
    assertThatThrownBy(() -> desk.history().undo())
        .hasMessageContaining("clôture d’octobre 2026")
        .hasMessageContaining("rien n’a été annulé");
    assertThat(since().nothing()).isTrue();
    assertThat(view().figures().totals().visits()).isEqualTo(21);
  }

  @Test
  void entriesOfOtherMonthsAreNotOfThisOne() {
    closeMonth();
    october.visit(YearMonth.of(2026, 11).atDay(2), 600, 20, resolved("CAF", "CAF-RSA"));
    october.visit(YearMonth.of(2026, 9).atDay(29), 600, 20, resolved("CAF", "CAF-RSA"));
    assertThat(since().nothing()).isTrue();
  }

  @Test
  void whateverIsDoneAfterwardsTheStepsLeadFromTheFrozenFiguresToThoseOfNow() {
    closeMonth();
    Random random = new Random(20261103);
    for (int i = 0; i < 60; i++) {
      clock.pass(Duration.ofMinutes(1));
      act(random);
    }
    SinceClosing since = since();
    assertThat(since.followUps().size() + since.corrections().size()).isGreaterThan(20);
    assertThat(since.frozen()).isEqualTo(view().figures().totals().outcomes());
    assertThat(since.now()).isEqualTo(now().totals().outcomes());
    List<Step> steps = new ArrayList<>(since.followUps());
    steps.addAll(since.corrections());
    int visits = view().figures().totals().visits();
    int minutes = view().figures().totals().minutes();
    for (Step step : steps) {
      visits += by(step, "Visites");
      minutes += by(step, "Minutes");
    }
    assertThat(visits).isEqualTo(now().totals().visits());
    assertThat(minutes).isEqualTo(now().totals().minutes());
  }

  private static int by(Step step, String figure) {
    return step.moves().stream()
        .filter(move -> move.figure().equals(figure))
        .mapToInt(Move::by)
        .sum();
  }

  private void act(Random random) {
    List<VisitEntry> all = october.all();
    VisitEntry any = all.get(random.nextInt(all.size()));
    switch (random.nextInt(6)) {
      case 0 ->
          october.visit(day(1 + random.nextInt(31)), 600, 25, resolved("CAF", "CAF-LOGEMENT"));
      case 1 -> desk.visits().delete(any.visit().id());
      case 2 -> october.correct(any, October.redirected("MSA", "MSA-AUTRE"));
      case 3 ->
          october.correct(
              any, October.pending("CPAM", "CPAM-C2S", desk.duty().today().plusDays(9)));
      case 4 ->
          desk.followUps().open().stream()
              .findAny()
              .ifPresent(p -> desk.followUps().close(p.followUp().id(), Ending.resolved()));
      default -> undo();
    }
  }

  /** Refused while nothing was done since the closing. */
  private void undo() {
    try {
      desk.history().undo();
    } catch (Failure e) {
      assertThat(e).hasMessageContaining("clôture");
    }
  }

  // --- who, when

  @Test
  void onlyAResponsableClosesAndTheReasonNamesHim() {
    desk.duty().serve(desk.duty().agents().getLast());
    assertThatThrownBy(this::closeMonth)
        .isInstanceOf(Failure.class)
        .hasMessage(
            "Seul un responsable de site clôture ou rouvre un mois. Ici\u00a0: Camille Martin.");
    assertThat(desk.monthClosing().page(MONTH).refusal()).contains("Camille Martin");
    assertThat(view().closed()).isFalse();
  }

  @Test
  void aMonthUnderWayOrToComeCannotBeClosed() {
    for (int month : new int[] {11, 12}) {
      assertThatThrownBy(() -> desk.monthClosing().close(YearMonth.of(2026, month)))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("non terminé");
    }
  }

  @Test
  void aMonthMayBeClosedBeforeTheOneThatComesFirstAndItIsSaid() {
    october.visit(YearMonth.of(2026, 9).atDay(29), 600, 20, resolved("CAF", "CAF-RSA"));
    assertThat(desk.monthClosing().page(MONTH).remark())
        .isEqualTo("Mois pas encore clôturé\u00a0: septembre 2026.");
    closeMonth();
    assertThat(view().closed()).isTrue();
    assertThat(desk.monthClosing().page(YearMonth.of(2026, 9)).remark()).isEmpty();
  }

  @Test
  void aClosedMonthIsNotClosedAgain() {
    closeMonth();
    assertThatThrownBy(this::closeMonth)
        .isInstanceOf(Failure.class)
        .hasMessage("Mois déjà clôturé\u00a0: octobre 2026, le 03/11/2026 par Camille Martin.");
  }

  @Test
  void twoThatCloseAtOnceCloseItOnce() throws Exception {
    try (Workplace beside = TestSite.open(folder, CATALOGUE, clock);
        var threads = Executors.newFixedThreadPool(2)) {
      var start = new CountDownLatch(1);
      List<Future<Boolean>> both =
          List.of(desk, beside.desk()).stream()
              .map(
                  one ->
                      threads.submit(
                          () -> {
                            start.await();
                            try {
                              one.monthClosing().close(MONTH);
                              return true;
                            } catch (Failure refused) {
                              return false;
                            }
                          }))
              .toList();
      start.countDown();
      assertThat(List.of(both.get(0).get(), both.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(desk.monthClosing().page(MONTH).history()).hasSize(1);
  }

  // --- reopening

  @Test
  void aClosedMonthIsReopenedWithAReasonThatStays() {
    closeMonth();
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    desk.monthClosing().reopen(MONTH, " une visite oubliée ");
    assertThat(view().state()).isEqualTo("OPEN");
    assertThat(view().figures().totals().visits()).isEqualTo(21);
    clock.pass(Duration.ofDays(1));
    closeMonth();
    assertThat(view().figures().totals().visits()).isEqualTo(21);
    assertThat(since().nothing()).as("what came before the last closing is frozen").isTrue();
    assertThat(desk.monthClosing().page(MONTH).history())
        .extracting(ClosingEvent::reason)
        .containsExactly("", "une visite oubliée", "");
  }

  @Test
  void noMonthIsReopenedWithoutAReasonNorByAConseiller() {
    closeMonth();
    assertThatThrownBy(() -> desk.monthClosing().reopen(MONTH, " "))
        .hasMessage("Écrivez pourquoi.");
    assertThatThrownBy(() -> desk.monthClosing().reopen(YearMonth.of(2026, 9), "essai"))
        .hasMessageContaining("non clôturé");
    desk.duty().serve(desk.duty().agents().getLast());
    assertThatThrownBy(() -> desk.monthClosing().reopen(MONTH, "essai"))
        .hasMessageContaining("Camille Martin");
    assertThat(view().closed()).isTrue();
  }

  @Test
  void undoDoesNotReachAClosing() {
    closeMonth();
    assertThatThrownBy(() -> desk.history().undo()).hasMessageContaining("clôture");
    assertThat(view().closed()).isTrue();
  }

  @Test
  void theLastClosedMonthIsToldWithItsCorrections() {
    assertThat(desk.monthClosing().page(MONTH).lastClosed()).isEmpty();
    closeMonth();
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    assertThat(desk.monthClosing().page(YearMonth.of(2026, 11)).lastClosed())
        .isEqualTo(
            "Dernier mois clôturé\u00a0: octobre 2026, le 03/11/2026 par Camille Martin"
                + " · 1 correction depuis");
  }

  @Test
  void aCauseIsFrozenWithItsOutcome() {
    closeMonth();
    assertThat(desk.monthClosing().outcomes(MONTH).orElseThrow().requests().values())
        .filteredOn(each -> each.outcome() == Outcome.REDIRECTED)
        .extracting(each -> each.cause(), each -> each.target())
        .containsExactly(tuple(Cause.NO_SLOT, "Mairie"));
  }
}
