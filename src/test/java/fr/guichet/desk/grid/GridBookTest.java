package fr.guichet.desk.grid;

import static fr.guichet.desk.October.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.Fact;
import fr.guichet.model.grid.GridDraft;
import fr.guichet.model.grid.KnownCriterion;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.grid.Topic;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Referent;
import fr.guichet.model.visit.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The label's grid on a real file: what the site says, what its entries show. */
class GridBookTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  /** Tuesday 3 November 2026, 10:00 in Paris. */
  private final TestClock clock = new TestClock("2026-11-03T09:00:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.usual(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private LabelGrid grid() {
    return desk.labelGrid().read();
  }

  private Criterion criterion(KnownCriterion known) {
    return grid().criteria().stream().filter(c -> c.known() == known).findFirst().orElseThrow();
  }

  private void answer(KnownCriterion known, Answer answer, String proof, String day) {
    GridDraft draft = GridDraft.of(criterion(known));
    desk.labelGrid().save(new GridDraft(draft.of(), draft.wording(), answer, proof, day));
  }

  private Criterion add(String wording) {
    Criterion made = desk.labelGrid().newCriterion();
    desk.labelGrid().save(new GridDraft(made, wording, null, "", ""));
    return grid().about(Topic.OWN).getLast();
  }

  private KnownFigure figure(Fact fact, int index) {
    return grid().figures().stream().filter(f -> f.fact() == fact).toList().get(index);
  }

  // --- criteria

  @Test
  void aNewSiteHasTheKnownCriteriaOneTrainingAnAgentAndNoAnswer() {
    assertThat(grid().criteria())
        .extracting(Criterion::known)
        .containsExactly(
            KnownCriterion.OPENING,
            KnownCriterion.TWO_AGENTS,
            KnownCriterion.ON_THE_SPOT,
            KnownCriterion.CONFIDENTIAL,
            KnownCriterion.VIDEO,
            KnownCriterion.EQUIPMENT,
            KnownCriterion.TRAINING,
            KnownCriterion.TRAINING,
            KnownCriterion.REFERENTS,
            KnownCriterion.SECULARISM);
    assertThat(grid().about(Topic.TEAM))
        .extracting(Criterion::wording)
        .startsWith(
            "Formation suivie\u00a0: Camille Martin", "Formation suivie\u00a0: Julie Durand");
    assertThat(grid().count(null)).isEqualTo(10);
  }

  @Test
  void anAnswerIsKeptWithItsProofAndItsDayAndUndone() {
    answer(KnownCriterion.VIDEO, Answer.YES, "  caméra du box,\n testée ", "12/10");
    Criterion video = criterion(KnownCriterion.VIDEO);
    assertThat(video.entry().answer()).isEqualTo(Answer.YES);
    assertThat(video.entry().proof()).isEqualTo("caméra du box, testée");
    assertThat(video.entry().day()).isEqualTo(day(12));
    assertThat(desk.history().undo()).isEqualTo("Annulé. La grille du label est comme avant.");
    assertThat(criterion(KnownCriterion.VIDEO).entry().answer()).isNull();
  }

  @Test
  void aDayToComeIsTypedWithItsYear() {
    answer(KnownCriterion.VIDEO, Answer.IN_PROGRESS, "devis signé", "15/01/2027");
    assertThat(criterion(KnownCriterion.VIDEO).entry().day()).isEqualTo(LocalDate.of(2027, 1, 15));
    GridDraft again = GridDraft.of(criterion(KnownCriterion.VIDEO));
    assertThat(again.day()).isEqualTo("15/01/2027");
    assertThat(again.entry(desk.duty().today())).isEqualTo(again.of().entry());
  }

  @Test
  void whatWasNotChangedIsNotWritten() {
    answer(KnownCriterion.VIDEO, Answer.YES, "", "");
    desk.labelGrid().save(GridDraft.of(criterion(KnownCriterion.VIDEO)));
    desk.labelGrid().save(GridDraft.of(criterion(KnownCriterion.EQUIPMENT)));
    desk.history().undo();
    assertThat(desk.history().undoable()).isEmpty();
  }

  @Test
  void aTextThatNamesAPersonByNumberIsRefusedAndSaysWhy() {
    for (String proof :
        List.of("1 85 05 78 006 084 91", "appeler le 06 39 98 00 01", "a@exemple.fr")) {
      assertThatThrownBy(() -> answer(KnownCriterion.VIDEO, Answer.YES, proof, ""))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("ne peut pas être enregistré")
          .hasMessageNotContaining(proof);
    }
    assertThatThrownBy(() -> answer(KnownCriterion.VIDEO, Answer.YES, "x".repeat(141), ""))
        .hasMessageContaining("140");
    assertThatThrownBy(() -> answer(KnownCriterion.VIDEO, Answer.YES, "", "32/13"))
        .hasMessageContaining("Écrivez un jour");
    assertThatThrownBy(() -> add(" ")).hasMessageContaining("Écrivez le critère");
    assertThat(grid().count(null)).isEqualTo(10);
  }

  @Test
  void theSiteWordsACriterionAndGetsTheProgramsWordsBackByEmptyingThem() {
    Criterion before = criterion(KnownCriterion.VIDEO);
    desk.labelGrid().save(new GridDraft(before, "La visio de la salle bleue", null, "", ""));
    assertThat(criterion(KnownCriterion.VIDEO).wording()).isEqualTo("La visio de la salle bleue");
    Criterion worded = criterion(KnownCriterion.VIDEO);
    desk.labelGrid().save(new GridDraft(worded, "", null, "", ""));
    assertThat(criterion(KnownCriterion.VIDEO).wording()).isEqualTo(before.wording());
  }

  @Test
  void theSiteAddsItsOwnRetiresOneAndBringsItBackWithItsAnswer() {
    Criterion own = add("Une boîte aux lettres");
    assertThat(own.own()).isTrue();
    answer(KnownCriterion.VIDEO, Answer.NO, "pas de place", "");
    desk.labelGrid().retire(criterion(KnownCriterion.VIDEO));
    desk.labelGrid().retire(own);
    assertThat(grid().criteria()).hasSize(9).noneMatch(Criterion::own);
    assertThat(grid().retired())
        .extracting(Criterion::wording)
        .containsExactly(
            "Un équipement de visioconférence, pour parler avec un partenaire",
            "Une boîte aux lettres");
    desk.labelGrid().bringBack(grid().retired().getFirst());
    assertThat(criterion(KnownCriterion.VIDEO).entry().proof()).isEqualTo("pas de place");
    desk.history().undo();
    assertThat(grid().retired()).hasSize(2);
  }

  @Test
  void aConseillerReadsTheGridAndCannotChangeIt() {
    desk.duty().serve(desk.duty().agents().getLast());
    assertThatThrownBy(() -> answer(KnownCriterion.VIDEO, Answer.YES, "", ""))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("Seul un responsable de site");
    assertThat(grid().criteria()).hasSize(10);
  }

  // --- figures, small enough to be counted on fingers

  @Test
  void aSiteWithoutAnyEntryKnowsNothingAndSaysSo() {
    assertThat(figure(Fact.OPENING, 0).shown()).isEqualTo("non connu");
    assertThat(figure(Fact.OPENING, 0).reading()).isEqualTo("aucune semaine entière encore");
    assertThat(figure(Fact.PRESENCE, 0).shown()).isEqualTo("non connu");
    assertThat(figure(Fact.RESOLUTION, 0).value()).isNull();
    assertThat(figure(Fact.WAITING, 0).value()).isNull();
    assertThat(figure(Fact.REFERENTS, 0).shown()).isEqualTo("0");
  }

  /**
   * October 2026 begins on a Thursday: four whole weeks until Sunday 1 November, of 5 days of 7 h
   * 30. One day is held alone, one is closed, one names nobody.
   */
  @Test
  void openingAndPresenceAreCountedOnWholeWeeksAsTheyWereHeld() {
    new October(desk).fill();
    List<Agent> agents = desk.duty().agents();
    DayLine usual = desk.days().line(day(6));
    desk.days().change(usual.withPresent(List.of(agents.getFirst().id())));
    desk.days().change(desk.days().line(day(7)).withPresent(List.of()));
    desk.days().change(new DayLine(day(13), Place.SITE, DayState.CLOSED, List.of(), List.of()));
    KnownFigure hours = figure(Fact.OPENING, 0);
    assertThat(hours.value()).isEqualTo(19 * 7.5 / 4);
    assertThat(hours.reading())
        .isEqualTo(
            "142\u00a0h\u00a030 sur 4 semaines entières\u00a0; 2 jours notés dans la ligne du jour,"
                + " 17 comptés comme prévu");
    assertThat(figure(Fact.OPENING, 1).value()).isEqualTo(19 / 4.0);
    KnownFigure kept = figure(Fact.OPENING, 2);
    assertThat(kept.value()).isEqualTo(0.75);
    assertThat(kept.reading()).isEqualTo("3 sur 4\u00a0; parmi les autres, 0 avec un jour férié");
    KnownFigure presence = figure(Fact.PRESENCE, 0);
    // 1 October to Monday 2 November: 23 working days, one closed
    assertThat(presence.value()).isEqualTo(20 / 22.0);
    assertThat(presence.shown()).isEqualTo("90,9\u00a0%");
    assertThat(presence.reading())
        .isEqualTo(
            "150\u00a0h\u00a000 sur 165\u00a0h\u00a000\u00a0; 2 jours notés, les autres comptés"
                + " comme prévu\u00a0; jours dont personne n’est noté\u00a0: 1");
  }

  @Test
  void bothRatesAreThoseOfTheFiguresOfTheSamePeriod() {
    new October(desk).fill();
    LabelGrid grid = grid();
    Period year = grid.head().period();
    assertThat(year).isEqualTo(new Period(LocalDate.of(2025, 11, 3), LocalDate.of(2026, 11, 2)));
    assertThat(figure(Fact.RESOLUTION, 0).reading()).isEqualTo("22 sur 25");
    assertThat(figure(Fact.RESOLUTION, 1).reading()).isEqualTo("22 sur 23");
    Rate strict = desk.months().book(year).report().figures().strictRate();
    assertThat(figure(Fact.RESOLUTION, 0).value()).isEqualTo(strict.value().getAsDouble());
  }

  @Test
  void anOutageOverMidnightCountsOnceAndOnlyWhileTheCounterIsOpen() {
    new October(desk).fill();
    desk.days().put(new Outage("a", day(5), "CAF", 540, 600));
    new Outage("b", day(6), "", 16 * 60, null)
        .endedAt(day(8), 600, () -> desk.duty().nextId())
        .forEach(desk.days()::put);
    desk.days().put(new Outage("c", day(9), "", 700, null));
    assertThat(figure(Fact.OUTAGES, 0).name()).startsWith("Pannes du site");
    assertThat(figure(Fact.OUTAGES, 0).shown()).isEqualTo("2");
    // the 6th from 16:00 to 17:30, all of the 7th, the 8th from 9:00 to 10:00; the 9th from 11:40
    assertThat(figure(Fact.OUTAGES, 0).reading()).startsWith("14\u00a0h\u00a050");
    assertThat(figure(Fact.OUTAGES, 1).shown()).isEqualTo("1");
    assertThat(figure(Fact.OUTAGES, 1).reading()).startsWith("1\u00a0h\u00a000");
  }

  @Test
  void referentsAreCountedWithTheirPartners() {
    for (String partner : List.of("CAF", "CAF", "CPAM")) {
      desk.siteWords().save(new Referent(desk.duty().nextId(), partner, "service", "", "", "", ""));
    }
    assertThat(figure(Fact.REFERENTS, 0).shown()).isEqualTo("3");
    assertThat(figure(Fact.REFERENTS, 0).reading()).isEqualTo("pour 2 partenaires");
  }
}
