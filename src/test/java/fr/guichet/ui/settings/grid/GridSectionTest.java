package fr.guichet.ui.settings.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.exchange.pdf.GridPaper;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridDraft;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.KnownCriterion;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.grid.Topic;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import fr.guichet.ui.settings.site.SiteSection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Grille du label, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class GridSectionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Monday 23 November 2026, 11:02 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");

  @TempDir private static Path folder;
  private static int run;
  private final List<Path> opened = new ArrayList<>();
  private DeskWindow place;
  private Desk desk;
  private Hands hands;
  private Path paper;

  @Start
  void open(Stage stage) {
    Path here = folder.resolve("site" + run++);
    paper = here.resolveSibling(here.getFileName() + ".pdf");
    place =
        DeskWindow.open(
            stage,
            here,
            clock,
            this::sample,
            parts ->
                new SettingsScreen(
                    List.of(
                        new GridSection(
                            new GridModel(
                                parts.desk(), new Papers(), parts.background(), parts.messages()),
                            FakeFileChoices.of(paper)),
                        new SiteSection(parts.desk(), parts.background(), parts.messages()))));
    desk = place.desk();
    hands = place.hands();
  }

  private void sample(Desk of) {
    new October(of).fill();
    say(of, KnownCriterion.OPENING, Answer.YES, "horaires affichés à la porte", "12/10");
    say(of, KnownCriterion.CONFIDENTIAL, Answer.IN_PROGRESS, "box commandé", "15/01/2027");
  }

  private static void say(Desk of, KnownCriterion known, Answer answer, String proof, String day) {
    Criterion criterion =
        of.labelGrid().read().criteria().stream()
            .filter(each -> each.known() == known)
            .findFirst()
            .orElseThrow();
    of.labelGrid().save(new GridDraft(criterion, criterion.wording(), answer, proof, day));
  }

  /** The real paper; what is shown is kept. */
  private final class Papers implements GridFiles {
    @Override
    public List<String> formats() {
      return List.of("pdf");
    }

    @Override
    public Path proposed(LabelGrid grid) {
      return paper;
    }

    @Override
    public void write(LabelGrid grid, Path target) {
      GridPaper.write(grid, target);
    }

    @Override
    public void open(Path file) {
      opened.add(file);
    }
  }

  @AfterEach
  void close() {
    place.close();
  }

  private GridEntry entry(KnownCriterion known) {
    return desk.labelGrid().read().criteria().stream()
        .filter(criterion -> criterion.known() == known)
        .findFirst()
        .orElseThrow()
        .entry();
  }

  private TextField field() {
    return (TextField) place.focused();
  }

  private Hands write(String text) {
    return hands.ctrl(KeyCode.A).press(KeyCode.DELETE).type(text);
  }

  /** Into the table; down some lines. */
  private Hands into(int lines) {
    hands.press(KeyCode.ENTER);
    for (int i = 0; i < lines; i++) {
      hands.press(KeyCode.DOWN);
    }
    return hands;
  }

  @Test
  @Tag("slow")
  void itLooksAsItShould(FxRobot robot) {
    into(0);
    place.window().capture(robot, "settings-grid");
    place.window().capture(robot, "settings-grid-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "settings-grid-narrow", 911, 512, Theme.LIGHT);
    place.window().capture(robot, "settings-grid-dark", 1366, 768, Theme.DARK);
    hands.press(KeyCode.DOWN, KeyCode.ENTER);
    write("06 39 98 00 01");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    place.window().capture(robot, "settings-grid-form");
    assertThat(place.nameless()).isEmpty();
    assertThat(place.said())
        .contains(
            "Ce texte contient un téléphone ou un courriel\u00a0: il ne peut pas être enregistré.");
    assertThat(entry(KnownCriterion.TWO_AGENTS)).isEqualTo(GridEntry.blank("TWO_AGENTS"));
  }

  @Test
  void aDigitAnswersAndTodayIsItsDayCtrlZTakesItBack() {
    into(1).digit(1, "&");
    assertThat(entry(KnownCriterion.TWO_AGENTS).answer()).isEqualTo(Answer.YES);
    assertThat(entry(KnownCriterion.TWO_AGENTS).day()).isEqualTo(TODAY);
    assertThat(place.focused()).isInstanceOf(TableView.class);
    hands.press(KeyCode.DOWN).digit(3, "\"");
    assertThat(entry(KnownCriterion.ON_THE_SPOT).answer()).isEqualTo(Answer.IN_PROGRESS);
    assertThat(entry(KnownCriterion.ON_THE_SPOT).day()).isNull();
    hands.press(KeyCode.BACK_SPACE);
    assertThat(entry(KnownCriterion.ON_THE_SPOT).answer()).isNull();
    hands.ctrl(KeyCode.Z).ctrl(KeyCode.Z).ctrl(KeyCode.Z);
    assertThat(entry(KnownCriterion.TWO_AGENTS).answer()).isNull();
  }

  @Test
  void enterOpensProofDateAndWordsAndEnterKeepsThem() {
    into(1).press(KeyCode.ENTER);
    assertThat(ReadAloud.name(field())).isEqualTo("Preuve");
    write("planning de la semaine");
    hands.press(KeyCode.ENTER);
    write("hier");
    hands.press(KeyCode.ENTER);
    assertThat(field().getText()).startsWith("Deux conseillers présents");
    hands.press(KeyCode.ENTER);
    GridEntry kept = entry(KnownCriterion.TWO_AGENTS);
    assertThat(kept.proof()).isEqualTo("planning de la semaine");
    assertThat(kept.day()).isEqualTo(TODAY.minusDays(1));
    assertThat(kept.wording()).isEmpty();
    assertThat(place.focused()).isInstanceOf(TableView.class);
    hands.digit(1, "&");
    assertThat(entry(KnownCriterion.TWO_AGENTS).answer()).isEqualTo(Answer.YES);
    assertThat(entry(KnownCriterion.TWO_AGENTS).day()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void whatIsTypedStaysWhenTheListIsGoneBackTo(FxRobot robot) {
    into(1).press(KeyCode.ENTER);
    write("à moitié tapé");
    robot.interact(
        () ->
            place
                .nodes()
                .filter(ListView.class::isInstance)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    hands.press(KeyCode.DOWN);
    assertThat(place.said()).contains("Grille du label, non enregistré");
    hands.press(KeyCode.UP);
    TextField typed =
        place
            .nodes()
            .filter(TextField.class::isInstance)
            .map(TextField.class::cast)
            .filter(each -> each.getText().equals("à moitié tapé"))
            .findFirst()
            .orElseThrow();
    robot.interact(typed::requestFocus);
    hands.press(KeyCode.ESCAPE);
    assertThat(place.said()).doesNotContain("Grille du label, non enregistré");
    assertThat(entry(KnownCriterion.TWO_AGENTS).proof()).isEmpty();
  }

  @Test
  void oneOfTheSitesOwnIsAddedRetiredAndBroughtBack() {
    into(0).type("a");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(place.said()).contains("Écrivez le critère en quelques mots.");
    write("Une boîte aux lettres");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.labelGrid().read().about(Topic.OWN))
        .extracting(Criterion::wording)
        .containsExactly("Une boîte aux lettres");
    hands.digit(2, "é");
    assertThat(desk.labelGrid().read().count(Answer.NO)).isEqualTo(1);
    hands.press(KeyCode.DELETE);
    assertThat(desk.labelGrid().read().about(Topic.OWN)).isEmpty();
    hands.type("t").press(KeyCode.END).press(KeyCode.DELETE);
    assertThat(desk.labelGrid().read().about(Topic.OWN)).hasSize(1);
    assertThat(desk.labelGrid().read().count(Answer.NO)).isEqualTo(1);
  }

  @Test
  void whatTheProgramKnowsStandsBesideTheCriterion() {
    into(0);
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Heures ouvertes par semaine, en moyenne\u00a0: "))
        .anyMatch(said -> said.contains("semaines entières"));
    hands.press(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(place.said()).contains("Taux strict\u00a0: 88,0\u00a0%", "22 sur 25", "22 sur 23");
  }

  @Test
  void thePaperIsWrittenWhereItIsChosenAndShown() throws Exception {
    into(0).ctrl(KeyCode.E);
    assertThat(opened).containsExactly(paper);
    assertThat(Files.size(paper)).isGreaterThan(1000);
  }

  @Test
  void aConseillerReadsItAndIsToldWhoChangesIt() {
    hands.press(KeyCode.F11);
    assertThat(desk.duty().serving().name()).isEqualTo("Julie Durand");
    into(1).digit(1, "&");
    assertThat(entry(KnownCriterion.TWO_AGENTS).answer()).isNull();
    assertThat(place.said()).anyMatch(said -> said.startsWith("Seul un responsable de site"));
    hands.ctrl(KeyCode.E);
    assertThat(opened).containsExactly(paper);
  }
}
