package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.EntryTrace;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the counter, on a real file. */
class DeskTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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

  private VisitDraft started(RequestDraft... lines) {
    return VisitDraft.started(
            desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
        .withRequests(List.of(lines));
  }

  private static RequestDraft line(String partner, String procedure, Outcome outcome) {
    return RequestDraft.of(partner, procedure, "").decided(outcome, false);
  }

  private static RequestDraft rsa() {
    return line("CAF", "CAF-RSA", Outcome.RESOLVED);
  }

  private RequestDraft pending() {
    return line("CAF", "CAF-RSA", Outcome.PENDING).awaiting(Awaited.DOCUMENT, TODAY.plusDays(7));
  }

  private VisitEntry save(RequestDraft... lines) {
    return desk.visits().save(started(lines), null);
  }

  private List<VisitEntry> today() {
    return desk.journal().find(JournalQuery.ofDay(TODAY));
  }

  private List<Field> problems(VisitDraft draft) {
    return desk.visits().problems(draft).stream().map(DraftProblem::field).toList();
  }

  // --- what an outcome asks

  @Test
  void everyOutcomeAsksWhatTheRulesSay() {
    assertThat(problems(started())).containsExactly(Field.REQUESTS);
    assertThat(problems(started(RequestDraft.of("CAF", "CAF-RSA", ""))))
        .containsExactly(Field.OUTCOME);
    assertThat(problems(started(rsa()))).isEmpty();
    assertThat(problems(started(line("CAF", "CAF-RSA", Outcome.REDIRECTED))))
        .containsExactly(Field.CAUSE, Field.TARGET);
    assertThat(problems(started(line("CAF", "CAF-RSA", Outcome.UNFINISHED))))
        .containsExactly(Field.CAUSE);
    assertThat(problems(started(line("CAF", "CAF-RSA", Outcome.PENDING))))
        .containsExactly(Field.AWAITED);
    assertThat(problems(started(line("CAF", "CAF-RSA", Outcome.PLANNED_ORIENTATION))))
        .containsExactly(Field.TARGET, Field.REASON);
    assertThat(problems(started(pending()))).isEmpty();
  }

  @Test
  void aPromiseIsNotBeforeTheVisit() {
    RequestDraft late =
        line("CAF", "CAF-RSA", Outcome.PENDING).awaiting(Awaited.DOCUMENT, TODAY.minusDays(1));
    assertThat(problems(started(late))).containsExactly(Field.PROMISED_DAY);
  }

  @Test
  void whatIsAwaitedProposesItsDay() {
    assertThat(desk.visits().promised(Awaited.DOCUMENT, TODAY)).isEqualTo(TODAY.plusDays(7));
    LocalDate sunday = TODAY.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    assertThat(desk.visits().promised(Awaited.DOCUMENT, sunday))
        .as("the site is closed on Sundays")
        .isEqualTo(sunday.plusDays(8));
    assertThat(desk.visits().promised(Awaited.PARTNER_ANSWER, TODAY))
        .as("five working days")
        .isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(desk.visits().promised(Awaited.OUTAGE, TODAY))
        .as("the next day that the site opens")
        .isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(desk.visits().promised(Awaited.PARTNER_ANSWER, LocalDate.of(2026, 12, 24)))
        .as("Christmas and New Year are no working days")
        .isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(desk.visits().promised(Awaited.OTHER_DATE, TODAY)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2 84 05 88 888 888 07, NOTE",
    "appeler le 06 12 34 56 78, NOTE",
    "jeanne@example.org, NOTE"
  })
  void whatIdentifiesAPersonIsRefused(String note, Field field) {
    assertThat(problems(started(rsa()).withNote(note))).containsExactly(field);
    assertThatThrownBy(() -> desk.visits().save(started(rsa()).withNote(note), null))
        .isInstanceOf(Failure.class);
    assertThat(today()).isEmpty();
  }

  // --- time

  @Test
  void aQuickEntryHasTheUsualMinutesALongerOneTheMeasured() {
    VisitDraft draft = started(rsa());
    int usual = desk.usage().usualMinutes("CAF-RSA");
    clock.pass(Duration.ofSeconds(40));
    assertThat(desk.visits().proposedLength(draft).origin()).isEqualTo(Origin.USUAL);
    assertThat(desk.visits().proposedLength(draft).minutes()).isEqualTo(usual);
    clock.pass(Duration.ofMinutes(21));
    assertThat(desk.visits().proposedLength(draft).origin()).isEqualTo(Origin.MEASURED);
    assertThat(desk.visits().proposedLength(draft).minutes()).isEqualTo(21);
    clock.pass(Duration.ofHours(5));
    assertThat(desk.visits().proposedLength(draft).origin())
        .as("forgotten over lunch")
        .isEqualTo(Origin.USUAL);
  }

  @Test
  void anotherDayIsMarkedAsEnteredAfter() {
    VisitEntry entry = desk.visits().save(started(rsa()).at(TODAY.minusDays(1), 580), null);
    assertThat(entry.visit().when().enteredAfter()).isTrue();
    assertThat(entry.visit().when().origin()).isEqualTo(Origin.TYPED);
    assertThat(entry.visit().when().day()).isEqualTo(TODAY.minusDays(1));
    assertThat(problems(started(rsa()).at(TODAY.plusDays(1), 580))).containsExactly(Field.WHEN);
    assertThat(problems(started(rsa()).at(LocalDate.of(2018, 1, 1), 580)))
        .containsExactly(Field.WHEN);
  }

  @Test
  void theDayIsThatOfTheSite() {
    assertThat(desk.duty().today()).isEqualTo(TODAY);
    clock.pass(Duration.ofHours(14));
    assertThat(desk.duty().today()).as("midnight in Paris, 23:10 UTC").isEqualTo(TODAY.plusDays(1));
  }

  // --- saving, correcting, undoing

  @Test
  void aVisitIsSavedWithItsFollowUpAndItsDraftIsGone() {
    VisitDraft draft = started(rsa(), pending());
    desk.inProgress().keep(draft);
    VisitEntry saved = desk.visits().save(draft, 9);
    assertThat(today()).containsExactly(saved);
    assertThat(saved.followUps())
        .extracting(FollowUp::awaited, FollowUp::promisedDay, FollowUp::open)
        .containsExactly(tuple(Awaited.DOCUMENT, TODAY.plusDays(7), true));
    assertThat(desk.inProgress().all()).isEmpty();
    assertThat(saved.visit().agent()).isEqualTo(desk.duty().serving().id());
  }

  @Test
  void aCorrectionKeepsTheEntryAndClosesAFollowUpThatIsSettled() {
    VisitEntry saved = save(pending());
    desk.duty().serve(desk.duty().agents().get(1));
    VisitDraft draft = desk.journal().draftOf(saved);
    RequestDraft resolved = draft.requests().getFirst().decided(Outcome.RESOLVED, false);
    VisitEntry corrected = desk.visits().save(draft.withRequests(List.of(resolved)), null);
    assertThat(corrected.visit().id()).isEqualTo(saved.visit().id());
    assertThat(corrected.visit().agent()).as("who served").isEqualTo(saved.visit().agent());
    assertThat(corrected.visit().when()).isEqualTo(saved.visit().when());
    assertThat(corrected.followUps()).extracting(FollowUp::closedDay).containsExactly(TODAY);
    assertThat(desk.journal().history(saved.visit().id()))
        .extracting(EntryTrace::agentName, EntryTrace::label)
        .containsExactly(
            tuple("Julie Durand", "visite corrigée"),
            tuple("Camille Martin", "visite enregistrée"));
    desk.history().undo();
    assertThat(today()).containsExactly(saved);
    desk.history().redo();
    assertThat(today()).containsExactly(corrected);
  }

  @Test
  void undoGoesBackStepByStepInThisSessionOnly() {
    VisitEntry first = save(rsa());
    save(rsa());
    desk.history().undo();
    assertThat(today()).containsExactly(first);
    desk.history().undo();
    assertThat(today()).isEmpty();
    assertThatThrownBy(() -> desk.history().undo())
        .isInstanceOf(Failure.class)
        .hasMessageContaining("rien");
    save(rsa());
    Desk later = workplace.desk();
    assertThat(later.history().undoable()).as("another session").isEmpty();
  }

  @Test
  void oneUndoesOnesOwnOnly() {
    VisitEntry saved = save(rsa());
    desk.duty().serve(desk.duty().agents().get(1));
    assertThat(desk.history().undoable()).isEmpty();
    assertThat(desk.history().undoableVisits()).isEmpty();
    assertThatThrownBy(() -> desk.history().undo()).isInstanceOf(Failure.class);
    desk.duty().serve(desk.duty().agents().getFirst());
    assertThat(desk.history().undoableVisits()).containsExactly(saved.visit().id());
    desk.history().undo();
    desk.duty().serve(desk.duty().agents().get(1));
    assertThatThrownBy(() -> desk.history().redo()).isInstanceOf(Failure.class);
    desk.duty().serve(desk.duty().agents().getFirst());
    desk.history().redo();
    assertThat(today()).containsExactly(saved);
  }

  @Test
  void undoIsRefusedWhereSomethingHasChangedSince() {
    VisitEntry saved = save(rsa());
    Desk other = workplace.desk();
    VisitDraft draft = other.journal().draftOf(saved);
    other.visits().save(draft.withPersons(3), null);
    assertThatThrownBy(() -> desk.history().undo())
        .isInstanceOf(Failure.class)
        .hasMessageContaining("visite corrigée");
    assertThat(today().getFirst().visit().persons()).isEqualTo(3);
  }

  @Test
  void aDeletedVisitKeepsItsTraceAndComesBackWhole() {
    VisitEntry saved = save(pending());
    desk.visits().delete(saved.visit().id());
    assertThat(today()).isEmpty();
    assertThat(desk.journal().deleted(JournalQuery.ofDay(TODAY)))
        .extracting(entry -> entry.visit().id())
        .containsExactly(saved.visit().id());
    assertThat(desk.journal().history(saved.visit().id()).getFirst().entry()).isNull();
    desk.history().undo();
    assertThat(today()).containsExactly(saved);
    assertThat(desk.journal().deleted(JournalQuery.ofDay(TODAY))).isEmpty();
  }

  @Test
  void suiteDeAddsNoRequestAndMayCloseTheFollowUp() {
    VisitEntry earlier = save(pending());
    Request matter = earlier.visit().requests().getFirst();
    assertThat(desk.journal().openMatters(null, TODAY.minusDays(6)))
        .extracting(open -> open.request().id())
        .containsExactly(matter.id());
    VisitDraft back = started().withContinues(List.of(new ContinuationDraft(matter.id(), true)));
    assertThat(desk.visits().problems(back)).isEmpty();
    VisitEntry second = desk.visits().save(back, null);
    assertThat(second.visit().requests()).isEmpty();
    assertThat(second.visit().continues()).containsExactly(matter.id());
    VisitEntry settled = desk.journal().find(earlier.visit().id()).orElseThrow();
    assertThat(settled.visit().requests().getFirst().outcome()).isEqualTo(Outcome.RESOLVED);
    assertThat(settled.followUps()).extracting(FollowUp::closedDay).containsExactly(TODAY);
    assertThat(desk.journal().openMatters(null, TODAY.minusDays(6))).isEmpty();
    desk.history().undo();
    assertThat(today()).containsExactly(earlier);
  }

  @Test
  void aDuplicateHasNothingOfThePerson() {
    VisitEntry saved =
        desk.visits()
            .save(
                started(rsa())
                    .withNote("préfère le matin")
                    .withProfile(new VisitorProfile(null, null, "", "Guise", true))
                    .withChannel(Channel.PHONE)
                    .withPersons(2),
                null);
    VisitDraft copy = desk.journal().duplicateOf(saved);
    assertThat(copy.note()).isEmpty();
    assertThat(copy.profile()).isEqualTo(VisitorProfile.BLANK);
    assertThat(copy.persons()).isEqualTo(1);
    assertThat(copy.channel()).isEqualTo(Channel.PHONE);
    assertThat(copy.id()).isNotEqualTo(saved.visit().id());
    assertThat(copy.requests()).extracting(RequestDraft::id).containsOnlyNulls();
    assertThat(desk.journal().last()).contains(saved);
  }

  @Test
  void theLastEntryIsTheOneSavedLastWhoeverServedIt() {
    String other = desk.duty().agents().getLast().id();
    VisitDraft begunFirst =
        VisitDraft.started(desk.duty().nextId(), other, clock.millis(), Channel.WALK_IN)
            .withRequests(List.of(rsa()));
    save(rsa());
    VisitEntry saved = desk.visits().save(begunFirst, null);
    assertThat(desk.journal().last()).contains(saved);
    desk.history().undo();
    assertThat(desk.journal().last()).isPresent().isNotEqualTo(Optional.of(saved));
    clock.pass(Duration.ofDays(1));
    assertThat(desk.journal().last()).isEmpty();
  }

  @Test
  void theLastEntryIsNotOneThatAPromiseOrACorrectionOnlyChanged() {
    VisitEntry promised = save(pending());
    VisitEntry continued = save(pending());
    clock.pass(Duration.ofDays(1));
    close(promised);
    assertThat(desk.journal().last()).isEmpty();
    String matter = continued.visit().requests().getFirst().id();
    VisitEntry next =
        desk.visits()
            .save(started().withContinues(List.of(new ContinuationDraft(matter, true))), null);
    assertThat(desk.journal().last()).contains(next);
    desk.visits().save(desk.journal().draftOf(today().getFirst()).withNote("le matin"), null);
    assertThat(desk.journal().last()).contains(next);
  }

  private void close(VisitEntry promised) {
    desk.followUps().close(promised.followUps().getFirst().id(), Ending.resolved());
  }

  // --- finding

  @Test
  void theJournalIsSearchedByWordsAndParts() {
    VisitEntry caf = desk.visits().save(started(rsa()).withNote("Égarée, revient"), null);
    VisitEntry redirected =
        save(
            line("INT", "INT-CG", Outcome.REDIRECTED)
                .withCause(Cause.NO_SLOT)
                .withTarget("Mairie"));
    assertThat(find("egaree", null, null)).containsExactly(caf);
    assertThat(find("mairie", null, null)).containsExactly(redirected);
    assertThat(find("grise carte", null, null)).containsExactly(redirected);
    assertThat(find("", "CAF", null)).containsExactly(caf);
    assertThat(find("", null, Outcome.REDIRECTED)).containsExactly(redirected);
    assertThat(find("inconnu", null, null)).isEmpty();
  }

  private List<VisitEntry> find(String words, String partner, Outcome outcome) {
    return desk.journal().find(new JournalQuery(TODAY, TODAY, partner, null, outcome, null, words));
  }

  @Test
  void aRenamedPartnerKeepsOneSeries() {
    LocalDate before = LocalDate.of(2023, 12, 20);
    RequestDraft line = line("FT", "FT-INSCRIPTION", Outcome.RESOLVED);
    desk.visits().save(started(line).at(before, 600), null);
    desk.visits().save(started(line).at(LocalDate.of(2024, 1, 10), 600), null);
    MonthFigures old = desk.months().now(YearMonth.of(2023, 12)).figures();
    MonthFigures next = desk.months().now(YearMonth.of(2024, 1)).figures();
    assertThat(old.partners()).extracting("label").containsExactly("Pôle emploi");
    assertThat(next.partners()).extracting("label").containsExactly("France Travail");
    assertThat(next.partners().getFirst().previousMonth()).isEqualTo(1);
  }

  // --- the day and the month

  @Test
  void theDayHasItsLineOutagesAndWhatWasNotTaken() {
    assertThat(desk.days().line(TODAY).hours()).containsExactly(Interval.of("09:00", "12:00"));
    assertThat(desk.days().line(LocalDate.of(2026, 12, 25)).hours()).isEmpty();
    desk.days().notTaken(NotTaken.Reason.BUSY);
    desk.days().put(new Outage("o", TODAY, "CAF", 600, null));
    assertThat(desk.days().outages(TODAY)).hasSize(1);
    assertThat(desk.days().notTaken(TODAY)).hasSize(1);
    desk.history().undo();
    desk.history().undo();
    assertThat(desk.days().outages(TODAY)).isEmpty();
    assertThat(desk.days().notTaken(TODAY)).isEmpty();
  }

  @Test
  void anOutageThatLastedIsNotedOnEachOfItsDays() {
    LocalDate begun = TODAY.minusDays(2);
    desk.days().put(new Outage("o", begun, "CAF", 990, null));
    assertThat(desk.days().outages(TODAY)).extracting(Outage::id).containsExactly("o");
    desk.days().end(desk.days().outages(TODAY).getFirst());
    assertThat(desk.days().outages(begun)).extracting(Outage::until).containsExactly(1440);
    assertThat(desk.days().outages(TODAY.minusDays(1)))
        .singleElement()
        .satisfies(
            whole -> {
              assertThat(whole.from()).isZero();
              assertThat(whole.until()).isEqualTo(1440);
            });
    assertThat(desk.days().outages(TODAY)).singleElement().extracting(Outage::from).isEqualTo(0);
    desk.history().undo();
    assertThat(desk.days().outages(TODAY))
        .extracting(Outage::until)
        .containsExactly((Integer) null);
  }

  @Test
  void aMarkCountsNowhereUntilItIsAVisit() {
    var mark = desk.days().mark("CAF");
    assertThat(desk.months().now(YearMonth.from(TODAY)).figures().totals().visits()).isZero();
    assertThat(desk.months().now(YearMonth.from(TODAY)).figures().toQualify()).isEqualTo(1);
    VisitDraft draft =
        VisitDraft.started(mark.id(), mark.agent(), mark.at(), Channel.WALK_IN)
            .withRequests(List.of(rsa()));
    desk.visits().save(draft, null);
    assertThat(desk.days().toQualify()).isEmpty();
    desk.visits().delete(mark.id());
    assertThat(desk.days().toQualify()).as("the mark is there again").hasSize(1);
  }

  @Test
  void theMonthCountsByTheDayOfTheVisitAndSharesMinutes() {
    desk.visits()
        .save(
            started(rsa(), line("INT", "INT-CG", Outcome.RESOLVED), pending())
                .withMinutes(30)
                .withPersons(2),
            null);
    desk.visits().save(started(rsa()).at(LocalDate.of(2026, 10, 31), 600).withMinutes(20), null);
    MonthFigures november = desk.months().now(YearMonth.of(2026, 11)).figures();
    assertThat(november.totals().visits()).isEqualTo(1);
    assertThat(november.totals().requests()).isEqualTo(3);
    assertThat(november.totals().outcomes().strictRate().numerator()).isEqualTo(2);
    assertThat(november.totals().outcomes().strictRate().denominator()).isEqualTo(3);
    assertThat(november.totals().outcomes().rateExcludingPlanned().denominator()).isEqualTo(2);
    assertThat(november.totals().minutes()).isEqualTo(30);
    assertThat(november.partners())
        .extracting("code", "minuteShares")
        .containsExactlyInAnyOrder(
            tuple("CAF", 20 * GroupFigures.SHARES), tuple("INT", 10 * GroupFigures.SHARES));
    assertThat(november.previousMonth().requests()).isEqualTo(1);
  }

  @Test
  void theSitesOwnMedianReplacesTheCataloguesMinutesAfterTenVisits() {
    for (int i = 0; i < 10; i++) {
      desk.visits().save(started(rsa()).at(TODAY.minusDays(1), 540 + i).withMinutes(33), null);
    }
    Desk tomorrow = workplace.desk();
    tomorrow.usage().frozenFor(TODAY);
    assertThat(tomorrow.usage().usualMinutes("CAF-RSA")).isEqualTo(33);
    assertThat(tomorrow.usage().frozenFor(TODAY)).containsEntry("CAF-RSA", 10);
    desk.visits().save(started(rsa()), null);
    assertThat(tomorrow.usage().frozenFor(TODAY)).as("frozen").containsEntry("CAF-RSA", 10);
  }
}
