package fr.guichet.ui.counter.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.FakeDesk;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Option;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.kit.task.Background;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterModelTest {

  private final FakeDesk desk = new FakeDesk();
  private final List<String> opened = new ArrayList<>();
  private CounterModel model = model();

  private CounterModel model() {
    return new CounterModel(
        desk,
        Background.direct(
            problem -> {
              throw new AssertionError(problem);
            }),
        opened::add);
  }

  /** Types as an agent does: into the field, or to the active line. */
  private void type(String text) {
    for (char c : text.toCharArray()) {
      int digit = Character.isDigit(c) ? c - '0' : -1;
      key(c, digit, Character.isUpperCase(c));
    }
  }

  private void key(char c, int digit, boolean shift) {
    String typed = model.entry().draft().typed();
    if (!typed.isEmpty() || !model.character(c, digit, shift)) {
      model.typed(typed + c);
    }
  }

  private void enter(int times) {
    for (int i = 0; i < times; i++) {
      model.enter();
    }
  }

  private String precision(Request request) {
    return desk.saved.getLast().precision(request);
  }

  private List<Request> requests() {
    return desk.saved.getLast().visit().requests();
  }

  private String typed() {
    return model.entry().draft().typed();
  }

  // --- the promise

  @Test
  void aWordAndThreeEntersLogACommonVisit() {
    type("rsa");
    assertThat(model.proposals().list()).isNotEmpty();
    model.enter();
    assertThat(model.entry().step()).isEqualTo(Step.Deciding.fresh(0, "rsa"));
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.RESOLVED);
    model.enter();
    assertThat(model.entry().step()).isEqualTo(new Step.Typing());
    assertThat(desk.saved).isEmpty();
    model.enter();
    assertThat(requests())
        .extracting(Request::partner, Request::procedure, Request::outcome)
        .containsExactly(tuple("CAF", "CAF-RSA", Outcome.RESOLVED));
    assertThat(model.notice()).isEqualTo(Notice.saved("Visite enregistrée"));
    assertThat(model.entry().idle()).isTrue();
  }

  @Test
  void theEmptyFieldOffersTheFavouritesWhenAsked() {
    model.down();
    assertThat(model.proposals().list())
        .extracting(p -> ((Proposal.Found) p).suggestion().procedure().code())
        .containsExactly("CAF-RSA", "CPAM-CVITALE");
    model.down();
    model.enter();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CPAM-CVITALE");
    enter(2);
    assertThat(requests()).extracting(Request::procedure).containsExactly("CPAM-CVITALE");
  }

  @Test
  void aFourthEnterSavesNothing() {
    type("rsa");
    enter(5);
    assertThat(desk.saved).hasSize(1);
  }

  @Test
  void theNextWordAcceptsTheProposal() {
    type("rsa");
    enter(1);
    type("retraite");
    assertThat(typed()).isEqualTo("retraite");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.RESOLVED);
    enter(3);
    assertThat(requests())
        .extracting(Request::partner, Request::outcome)
        .containsExactly(tuple("CAF", Outcome.RESOLVED), tuple("CNAV", Outcome.RESOLVED));
  }

  @Test
  void aWordThatBeginsWithAnOutcomeLetterIsTheNextWordToo() {
    type("rsa");
    enter(1);
    type("s");
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.PENDING);
    assertThat(typed()).isEmpty();
    key('é', 2, false);
    assertThat(typed()).isEqualTo("sé");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.RESOLVED);
    type("cu");
    enter(3);
    assertThat(requests()).extracting(Request::partner).containsExactly("CAF", "CPAM");
  }

  @Test
  void anyOtherLetterGoesToTheFieldAtOnce() {
    type("rsa");
    enter(1);
    type("c");
    assertThat(typed()).isEqualTo("c");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.RESOLVED);
  }

  @Test
  void aDeadKeyOrAPastedWordIsTheNextWord() {
    type("rsa");
    enter(1);
    type("s");
    model.typed("écu");
    assertThat(typed()).isEqualTo("sécu");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.RESOLVED);
  }

  @Test
  void aLetterIsTheOutcomeOnceTheWordIsNoneWithIt() {
    for (char letter : new char[] {'s', 'n', 'o', 'x'}) {
      type("rsa");
      enter(1);
      type(letter + "apl");
      assertThat(typed()).as("after %s", letter).isEqualTo("apl");
      assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.ofKey(letter).orElseThrow());
      assertThat(model.proposals().list()).isNotEmpty();
      model.abandon();
    }
  }

  @Test
  void whatBecameOfTheLetterIsSaidAtEachKey() {
    type("rsa");
    enter(1);
    type("sa");
    assertThat(typed()).isEqualTo("sa");
    assertThat(model.notice())
        .isEqualTo(Notice.said("«\u00a0s\u00a0» commence un mot\u00a0: la demande reste résolue"));
    type("pl");
    assertThat(typed()).isEqualTo("apl");
    assertThat(model.notice())
        .isEqualTo(Notice.said("«\u00a0s\u00a0» est le résultat\u00a0: demande à suivre"));
    enter(1);
    assertThat(model.notice()).as("the word is taken").isEqualTo(Notice.NONE);
  }

  @Test
  void aWordThatIsOneWithTheLetterStaysAWordAndThatIsSaid() {
    for (String word : List.of("santé", "naissance", "sncf", "numérique")) {
      type("rsa");
      enter(1);
      type(word);
      assertThat(typed()).isEqualTo(word);
      assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.RESOLVED);
      assertThat(model.notice().text()).contains("commence un mot", "reste résolue");
      model.abandon();
    }
  }

  @Test
  void aPastedWordLeavesTheLetterAnOutcome() {
    type("rsa");
    enter(1);
    type("n");
    model.typed("apl");
    assertThat(typed()).isEqualTo("apl");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.UNFINISHED);
  }

  /** Though « ncarte grise » would do for a misspelling. */
  @Test
  void whatIsPastedAfterALetterIsReadAsWhatIsTyped() {
    for (boolean pasted : new boolean[] {false, true}) {
      type("rsa");
      enter(1);
      type("n");
      if (pasted) {
        model.typed("carte grise");
      } else {
        type("carte grise");
      }
      assertThat(typed()).isEqualTo("carte grise");
      assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.UNFINISHED);
      model.abandon();
    }
  }

  @Test
  void anOutcomeThatAnArrowChoseIsKeptByTheNextWord() {
    type("rsa");
    enter(1);
    model.sideways(1);
    type("apl");
    assertThat(typed()).isEqualTo("apl");
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.PENDING);
  }

  // --- outcomes and what they ask

  @Test
  void aPlannedOrientationIsProposedWithItsTarget() {
    String planned =
        desk.catalogue().procedures().stream()
            .filter(p -> p.plannedOrientation() && p.activeOn(desk.today()))
            .findFirst()
            .orElseThrow()
            .label();
    type(planned.toLowerCase());
    enter(3);
    assertThat(requests().getFirst().outcome()).isEqualTo(Outcome.PLANNED_ORIENTATION);
    assertThat(requests().getFirst().target()).isNotBlank();
    assertThat(requests().getFirst().reason()).isEqualTo(OrientationReason.CATALOGUE);
  }

  @Test
  void toBeFollowedAsksWhatIsAwaited() {
    type("rsa");
    enter(1);
    type("s");
    enter(1);
    assertThat(((Step.Deciding) model.entry().step()).question()).isEqualTo(Question.AWAITED);
    assertThat(options()).first().isEqualTo("pièce de l’usager · lun. 30 nov.");
    type("1");
    enter(2);
    assertThat(desk.saved.getLast().followUps())
        .extracting(FollowUp::awaited, FollowUp::promisedDay)
        .containsExactly(tuple(Awaited.DOCUMENT, LocalDate.of(2026, 11, 30)));
  }

  @Test
  void whatIsSavedIsWhatShows() {
    type("rsa");
    enter(1);
    model.sideways(1);
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.PENDING);
    model.save();
    assertThat(desk.saved).as("what is awaited is asked").isEmpty();
    type("1");
    model.save();
    assertThat(requests()).extracting(Request::outcome).containsExactly(Outcome.PENDING);
    type("rsa");
    enter(2);
    model.up();
    type("R");
    model.save();
    assertThat(requests().getFirst().partnerHelp()).as("moved by a letter").isTrue();
  }

  @Test
  void aWordInTheFieldIsNotDroppedBySaving() {
    List<DraftProblem> told = new ArrayList<>();
    model.onProblem(told::add);
    type("rsa");
    enter(2);
    type("retraite");
    model.save();
    assertThat(desk.saved).isEmpty();
    assertThat(model.notice().kind()).isEqualTo(Notice.Kind.REFUSED);
    assertThat(model.notice().text()).contains("Entrée", "Échap");
    assertThat(told).as("the focus goes to the field").hasSize(1);
    assertThat(typed()).isEqualTo("retraite");
    model.escape();
    type("9h40 x2");
    model.save();
    assertThat(desk.saved.getLast().visit().when().minuteOfDay()).isEqualTo(580);
    assertThat(desk.saved.getLast().visit().persons()).isEqualTo(2);
  }

  @Test
  void anUnansweredQuestionStaysOpen() {
    type("rsa");
    enter(1);
    type("s");
    enter(3);
    assertThat(desk.saved).isEmpty();
    assertThat(((Step.Deciding) model.entry().step()).question()).isEqualTo(Question.AWAITED);
  }

  @Test
  void enterSaysWhatIsMissingAndItStaysUntilItIsMended() {
    type("rsa");
    enter(1);
    type("n");
    enter(1);
    assertThat(model.notice()).isEqualTo(Notice.asked("Il manque une réponse."));
    enter(1);
    assertThat(model.notice()).isEqualTo(Notice.refused("Il manque une réponse."));
    model.down();
    type("retraite");
    enter(2);
    assertThat(model.notice()).isEqualTo(Notice.refused("Il manque une réponse."));
    enter(2);
    assertThat(model.activeLine()).as("Enter leads there").isZero();
    assertThat(model.notice()).isEqualTo(Notice.refused("Il manque une réponse."));
    type("1");
    assertThat(model.notice()).isEqualTo(Notice.NONE);
    enter(2);
    assertThat(desk.saved).hasSize(1);
  }

  @Test
  void anotherOutcomeMendsWhatWasMissing() {
    type("rsa");
    enter(1);
    type("n");
    enter(2);
    type("r");
    assertThat(model.notice()).isEqualTo(Notice.NONE);
    enter(2);
    assertThat(requests()).extracting(Request::outcome).containsExactly(Outcome.RESOLVED);
  }

  @Test
  void digitsAreReadByKeyOnFrenchKeyboards() {
    type("rsa");
    enter(1);
    type("s");
    enter(1);
    key('é', 2, false);
    enter(2);
    assertThat(desk.saved.getLast().followUps().getFirst().awaited())
        .isEqualTo(Awaited.PARTNER_ANSWER);
  }

  @Test
  void aDigitRightAfterTheLetterAnswersAtOnce() {
    type("rsa");
    enter(1);
    type("n");
    key('&', 1, false);
    enter(2);
    assertThat(requests().getFirst().outcome()).isEqualTo(Outcome.UNFINISHED);
    assertThat(requests().getFirst().cause()).isEqualTo(Cause.MISSING_DOCUMENT);
  }

  @Test
  void anotherDateIsTyped() {
    type("rsa");
    enter(1);
    type("s4");
    assertThat(model.answersInWords()).isTrue();
    type("12/12");
    enter(2);
    assertThat(desk.saved.getLast().followUps())
        .extracting(FollowUp::awaited, FollowUp::promisedDay)
        .containsExactly(tuple(Awaited.OTHER_DATE, LocalDate.of(2026, 12, 12)));
  }

  @Test
  void aRedirectedRequestAsksItsCauseThenItsTarget() {
    type("rsa");
    enter(1);
    type("x");
    enter(1);
    type("4");
    assertThat(((Step.Deciding) model.entry().step()).question()).isEqualTo(Question.TARGET);
    type("1");
    enter(2);
    assertThat(requests())
        .extracting(Request::outcome, Request::cause, Request::target)
        .containsExactly(
            tuple(Outcome.REDIRECTED, Cause.NO_ANSWER, "Caisse d’allocations familiales"));
  }

  @Test
  void anotherCauseIsNamedWhereTheSiteHasNamedSome() {
    desk.otherCauses = List.of("titre étranger", "tutelle");
    type("rsa");
    enter(1);
    type("x9");
    assertThat(((Step.Deciding) model.entry().step()).question()).isEqualTo(Question.PRECISION);
    type("21");
    enter(2);
    assertThat(requests())
        .extracting(Request::cause, this::precision, Request::target)
        .containsExactly(tuple(Cause.OTHER, "tutelle", "Caisse d’allocations familiales"));
    type("rsa");
    enter(1);
    type("n4");
    enter(2);
    assertThat(requests().getFirst().cause()).as("no other question").isEqualTo(Cause.NO_ANSWER);
  }

  @Test
  void anotherCauseMayBeTyped() {
    desk.otherCauses = List.of("tutelle");
    type("rsa");
    enter(1);
    type("n9dossier perdu");
    enter(2);
    assertThat(precision(requests().getFirst())).isEqualTo("dossier perdu");
  }

  @Test
  void aTargetMayBeTyped() {
    type("rsa");
    enter(1);
    type("x4Mairie de Guise 2");
    assertThat(typed()).isEmpty();
    enter(2);
    assertThat(requests().getFirst().target()).isEqualTo("Mairie de Guise 2");
  }

  @Test
  void anOrientationThatIsNotPlannedAsksItsTargetAndItsReason() {
    type("rsa");
    enter(1);
    type("o");
    enter(1);
    type("23");
    enter(2);
    assertThat(requests())
        .extracting(Request::outcome, Request::target, Request::reason)
        .containsExactly(
            tuple(Outcome.PLANNED_ORIENTATION, "Mairie", OrientationReason.PARTNER_APPOINTMENT));
  }

  @Test
  void shiftRSaysThatThePartnerHelped() {
    type("rsa");
    enter(1);
    type("R");
    enter(2);
    assertThat(requests().getFirst().partnerHelp()).isTrue();
  }

  @Test
  void backspaceAndEscapeTakeTheLetterBack() {
    type("rsa");
    enter(1);
    type("n");
    model.unmove();
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.RESOLVED);
    type("s");
    model.escape();
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.RESOLVED);
    enter(2);
    assertThat(requests().getFirst().outcome()).isEqualTo(Outcome.RESOLVED);
  }

  // --- lines

  @Test
  void upGoesBackIntoTheLinesWhereLettersChangeTheOutcome() {
    type("rsa");
    enter(2);
    type("retraite");
    enter(2);
    model.up();
    model.up();
    assertThat(model.entry().step()).isEqualTo(Step.Deciding.back(0));
    type("n8");
    enter(2);
    assertThat(requests())
        .extracting(Request::outcome)
        .containsExactly(Outcome.UNFINISHED, Outcome.RESOLVED);
  }

  private void twoLinesOfWhichALetterMovedTheSecond() {
    type("rsa");
    enter(2);
    type("retraite");
    enter(1);
    type("n");
  }

  @Test
  void anOutcomeThatALetterMovedIsKeptWhenAnArrowLeavesItsLine() {
    twoLinesOfWhichALetterMovedTheSecond();
    model.up();
    assertThat(model.activeLine()).isZero();
    assertThat(model.entry().line(1).outcome()).isEqualTo(Outcome.UNFINISHED);
    type("o");
    model.down();
    assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.PLANNED_ORIENTATION);
    assertThat(model.shown(1).outcome()).isEqualTo(Outcome.UNFINISHED);
  }

  @Test
  void anOutcomeThatALetterMovedIsKeptWhenTheMouseLeavesItsLine() {
    twoLinesOfWhichALetterMovedTheSecond();
    model.clicks().openLine(0);
    assertThat(model.activeLine()).isZero();
    assertThat(model.entry().line(1).outcome()).isEqualTo(Outcome.UNFINISHED);
  }

  @Test
  void downAndEscapeReturnToTheField() {
    type("rsa");
    enter(2);
    model.up();
    model.down();
    assertThat(model.entry().step()).isEqualTo(new Step.Typing());
    model.up();
    model.escape();
    assertThat(model.entry().step()).isEqualTo(new Step.Typing());
    assertThat(model.entry().size()).isOne();
  }

  @Test
  void deleteRemovesTheLineAndCtrlZBringsItBack() {
    type("rsa");
    enter(2);
    model.up();
    model.removeActive();
    assertThat(model.entry().size()).isZero();
    model.undo();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CAF-RSA");
  }

  @Test
  void whatLeftAParkedVisitComesBackThere() {
    type("rsa");
    enter(2);
    model.up();
    model.removeActive();
    model.newVisit();
    type("retraite");
    model.undo();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CAF-RSA");
    assertThat(model.begun())
        .extracting(entry -> entry.draft().typed())
        .containsExactly("", "retraite");
  }

  @Test
  void whatLeftAVisitThatIsNoMoreIsPassedOver() {
    type("rsa");
    enter(3);
    type("caf");
    model.escape();
    desk.pass(Duration.ofMinutes(1));
    model.abandon();
    model.undo();
    model.abandon();
    model.undo();
    model.undo();
    assertThat(typed()).isEqualTo("caf");
    model.undo();
    assertThat(desk.saved).isEmpty();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CAF-RSA");
  }

  @Test
  void everyoneTakesBackWhatSheDidHerself() {
    type("rsa");
    enter(3);
    type("caf");
    model.escape();
    model.abandon();
    desk.agent = "julie";
    model.undo();
    assertThat(desk.saved).as("FakeDesk undoes anybody's").isEmpty();
    assertThat(model.begun()).as("nothing of Camille's is shown again").isEmpty();
    desk.agent = "camille";
    model.undo();
    assertThat(model.begun()).as("the visit that she abandoned").hasSize(1);
  }

  @Test
  void escapeRightAfterASuggestionGivesTheWordBack() {
    type("rsa");
    enter(1);
    model.escape();
    assertThat(model.entry().size()).isZero();
    assertThat(typed()).isEqualTo("rsa");
  }

  @Test
  void arrowsChooseAnotherSuggestion() {
    type("carte");
    model.down();
    Proposal second = model.proposals().list().get(1);
    enter(1);
    assertThat(model.entry().line(0).procedure())
        .isEqualTo(((Proposal.Found) second).suggestion().procedure().code());
  }

  @Test
  void whatIsNotFoundIsAnotherRequestWithWhatWasTyped() {
    type("caf zblorg");
    enter(3);
    assertThat(requests())
        .extracting(Request::procedure, this::precision)
        .containsExactly(tuple("CAF-AUTRE", "zblorg"));
  }

  // --- tokens

  @Test
  void aVisitOnPaperIsCaughtUpInOneLine() {
    type("9h40 tel rsa 20min x2");
    enter(3);
    var visit = desk.saved.getLast().visit();
    assertThat(visit.when().minuteOfDay()).isEqualTo(580);
    assertThat(visit.channel()).isEqualTo(Channel.PHONE);
    assertThat(visit.length().minutes()).isEqualTo(20);
    assertThat(visit.persons()).isEqualTo(2);
    assertThat(requests()).extracting(Request::procedure).containsExactly("CAF-RSA");
  }

  @Test
  void aPartnerBearsTheSignOfTheDayTyped() {
    type("12/10/2023 9h actualisation");
    assertThat(model.proposals().list())
        .extracting(p -> ((Proposal.Found) p).suggestion().sign())
        .contains("Pôle emploi");
  }

  @Test
  void tokensAloneChangeTheVisit() {
    type("9h40 tel");
    enter(1);
    assertThat(model.entry().draft().channel()).isEqualTo(Channel.PHONE);
    assertThat(model.entry().draft().typedMinute()).isEqualTo(580);
    assertThat(typed()).isEmpty();
  }

  // --- whole visits

  @Test
  void threeVisitsInProgressKeepTheirClocksAndTheirLines() {
    type("rsa");
    enter(2);
    desk.pass(Duration.ofMinutes(5));
    model.newVisit();
    type("retraite");
    desk.pass(Duration.ofMinutes(5));
    model.phoneCall();
    assertThat(model.begun())
        .extracting(
            e -> Words.time(e.draft().startedAt(), FakeDesk.PARIS),
            e -> e.draft().channel(),
            Entry::size,
            e -> e.draft().typed())
        .containsExactly(
            tuple("09:38", Channel.WALK_IN, 1, ""),
            tuple("09:43", Channel.WALK_IN, 0, "retraite"),
            tuple("09:48", Channel.PHONE, 0, ""));
    model.cycle(1);
    assertThat(model.entry().size()).isOne();
    model.cycle(1);
    assertThat(typed()).isEqualTo("retraite");
    assertThat(model.proposals().list()).isNotEmpty();
    assertThat(desk.kept).hasSize(3);
  }

  @Test
  void visitsInProgressComeBackAfterACrash() {
    type("rsa");
    enter(1);
    model.newVisit();
    type("retr");
    model.phoneCall();
    CounterModel reopened = model();
    reopened.start();
    assertThat(reopened.begun())
        .extracting(e -> e.draft().channel(), Entry::size, e -> e.draft().typed())
        .containsExactly(
            tuple(Channel.WALK_IN, 1, ""),
            tuple(Channel.WALK_IN, 0, "retr"),
            tuple(Channel.PHONE, 0, ""));
    assertThat(reopened.begun().getFirst().step()).isEqualTo(Step.Deciding.back(0));
    assertThat(reopened.entry().idle()).isTrue();
  }

  @Test
  void everyKeyIsKept() {
    type("rs");
    assertThat(desk.kept.values()).extracting(VisitDraft::typed).containsExactly("rs");
  }

  @Test
  void savingRemovesTheDraft() {
    type("rsa");
    enter(3);
    assertThat(desk.kept).isEmpty();
  }

  @Test
  void nothingIsCarriedOverFromTheLastVisitor() {
    model.phoneCall();
    model.edit(draft -> draft.withPersons(3).withNote("une note"));
    type("rsa");
    enter(3);
    assertThat(model.entry().draft().channel()).isEqualTo(Channel.WALK_IN);
    assertThat(model.entry().draft().persons()).isOne();
    assertThat(model.entry().draft().note()).isEmpty();
  }

  @Test
  void theNoticeStaysUntilTheNextVisit() {
    type("rsa");
    enter(3);
    assertThat(model.notice().kind()).isEqualTo(Notice.Kind.SAVED);
    type("r");
    assertThat(model.notice()).isEqualTo(Notice.NONE);
  }

  @Test
  void escapeClearsTheTextThenAbandonsAndCtrlZBringsBothBack() {
    type("rsa");
    enter(2);
    type("caf");
    model.escape();
    assertThat(typed()).isEmpty();
    model.escape();
    assertThat(model.entry().idle()).isTrue();
    assertThat(desk.kept).isEmpty();
    model.undo();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CAF-RSA");
    assertThat(desk.kept).hasSize(1);
    model.undo();
    assertThat(typed()).isEqualTo("caf");
  }

  @Test
  void ctrlZTakesTheLastSavingBackAndReopensTheVisit() {
    type("rsa");
    enter(3);
    model.undo();
    assertThat(desk.saved).isEmpty();
    assertThat(model.entry().line(0).procedure()).isEqualTo("CAF-RSA");
    assertThat(model.notice().kind()).isEqualTo(Notice.Kind.SAID);
  }

  @Test
  void theLastVisitIsDuplicatedWithItsOutcomes() {
    type("rsa");
    enter(1);
    type("n8");
    enter(2);
    model.duplicate();
    enter(1);
    assertThat(desk.saved).hasSize(2);
    assertThat(requests()).extracting(Request::cause).containsExactly(Cause.VISITOR_LEFT);
  }

  @Test
  void anOldEntryIsCorrectedInPlace() {
    type("rsa");
    enter(3);
    VisitEntry old = desk.saved.getFirst();
    model.correct(old);
    assertThat(model.entry().draft().correction()).isTrue();
    model.edit(draft -> draft.withMinutes(45));
    enter(1);
    assertThat(desk.saved).hasSize(1);
    assertThat(desk.saved.getFirst().visit().id()).isEqualTo(old.visit().id());
    assertThat(desk.saved.getFirst().visit().length().minutes()).isEqualTo(45);
  }

  @Test
  void aLengthEnteredInUnderThreeMinutesIsTheUsualOne() {
    type("rsa");
    enter(2);
    assertThat(model.proposedLength().minutes()).isEqualTo(15);
    desk.pass(Duration.ofMinutes(22));
    assertThat(model.proposedLength().minutes()).isEqualTo(22);
  }

  // --- suite de

  @Test
  void anEarlierMatterIsGoneOnWithWithoutANewRequest() {
    type("rsa");
    enter(1);
    type("s1");
    enter(2);
    VisitEntry pending = desk.saved.getFirst();
    desk.open.add(
        new OpenMatter(
            pending.visit(),
            pending.visit().requests().getFirst(),
            pending.followUps().getFirst()));
    model.start();
    type("rsa");
    assertThat(model.proposals().firstEarlier()).isPresent();
    model.earlier();
    assertThat(model.entry().step()).isEqualTo(new Step.Continuing(0));
    assertThat(model.entry().draft().continues().getFirst().closes()).isTrue();
    type("2");
    assertThat(model.entry().draft().continues().getFirst().closes()).isFalse();
    type("1");
    enter(2);
    assertThat(desk.saved).hasSize(2);
    assertThat(requests()).isEmpty();
    assertThat(desk.saved.getLast().visit().continues())
        .containsExactly(pending.visit().requests().getFirst().id());
  }

  @Test
  void anEarlierMatterThatWasRemovedComesBackByCtrlZ() {
    type("rsa");
    enter(1);
    type("s1");
    enter(2);
    VisitEntry pending = desk.saved.getFirst();
    desk.open.add(
        new OpenMatter(
            pending.visit(),
            pending.visit().requests().getFirst(),
            pending.followUps().getFirst()));
    model.start();
    for (boolean mouse : List.of(false, true)) {
      type("rsa");
      model.earlier();
      if (mouse) {
        model.clicks().removeMatter(0);
      } else {
        model.removeActive();
      }
      assertThat(model.entry().draft().continues()).isEmpty();
      model.undo();
      assertThat(model.entry().draft().continues()).hasSize(1);
      assertThat(desk.saved).as("not the visit before").hasSize(1);
      model.abandon();
    }
  }

  // --- téléservice

  @Test
  void theServiceOfTheProcedureHighlightedStartsTheClock() {
    type("rsa");
    model.openService();
    assertThat(opened).containsExactly("https://www.caf.fr");
    assertThat(model.begun()).hasSize(1);
  }

  private List<String> options() {
    Step.Deciding step = (Step.Deciding) model.entry().step();
    return model
        .rules()
        .options(step.question(), model.shown(step.line()), model.entry().draft())
        .stream()
        .map(Option::text)
        .toList();
  }
}
