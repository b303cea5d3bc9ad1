package fr.guichet.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestClock;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.visit.Cause;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.dashboard.card.CardTable;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.dashboard.chart.MarkNode;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.Theme;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The dashboard of a year made up, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class DashboardScreenTest {

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");

  @TempDir private static Path folder;
  private static int run;
  private DeskWindow place;
  private Hands hands;
  private DeskWindow.Parts made;
  private DashboardModel model;
  private final FakeBeyond beyond = new FakeBeyond();
  private final FakePaperwork papers = new FakePaperwork();

  @Start
  void open(Stage stage) {
    Path site = folder.resolve("site" + run++);
    place = DeskWindow.open(stage, site, clock, desk -> fill(desk, site), this::screen);
    hands = place.hands();
  }

  private static void fill(Desk desk, Path site) {
    try {
      new RawEntries(desk, 9)
          .write(site.resolve("guichet.db"), LocalDate.of(2025, 10, 1), LocalDate.of(2026, 11, 23));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DashboardScreen screen(DeskWindow.Parts parts) {
    made = parts;
    model =
        new DashboardModel(
            parts.desk().dashboard()::figures,
            () -> parts.desk().duty().site().name(),
            parts.background(),
            parts.messages(),
            clock.withZone(ZoneId.of("Europe/Paris")));
    return new DashboardScreen(model, parts.overlay(), beyond, papers);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private String readAll() {
    return String.join("\n", place.said());
  }

  private Mark focused() {
    return ((MarkNode) place.focused()).mark();
  }

  @Test
  @Tag("slow")
  void holdsAtEverySizeAndInEveryTheme(FxRobot robot) {
    hands.settle();
    place.window().capture(robot, "dashboard-1366x768");
    place.window().capture(robot, "dashboard-1280x720", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "dashboard-1920x1080", 1920, 1080, Theme.LIGHT);
    place.window().capture(robot, "dashboard-dark", 1366, 768, Theme.DARK);
    place.window().capture(robot, "dashboard-high-contrast", 1366, 768, Theme.HIGH_CONTRAST);
    place.window().capture(robot, "dashboard-150-percent", 910, 512, Theme.LIGHT);
    assertThat(place.nameless()).isEmpty();
    assertThat(model.span().get().kind()).isEqualTo(Span.Kind.TWELVE_MONTHS);
    assertThat(model.span().get().words()).isEqualTo("novembre 2025 à octobre 2026");
  }

  @Test
  void theArrowsGoThroughTheFiguresAndEachIsExplained(FxRobot robot) {
    hands.settle();
    assertThat(focused().name()).isEqualTo("novembre 2025 à octobre 2026");
    hands.press(KeyCode.RIGHT);
    assertThat(focused().name()).endsWith("Taux strict");
    hands.press(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    while (!focused().name().equals("novembre 2025")) {
      hands.press(KeyCode.LEFT);
    }
    hands.press(KeyCode.RIGHT);
    assertThat(focused().name()).isEqualTo("décembre 2025");
    hands.press(KeyCode.UP);
    assertThat(focused().name()).startsWith("décembre 2025, ");
    assertThat(readAll()).contains(focused().sentence());
    assertThat(focused().sentence()).contains("sur").contains("Résolues");
    place.window().capture(robot, "dashboard-explained");
  }

  @Test
  void oneIsSaidInTheSingular(FxRobot robot) {
    hands.settle().type("s");
    List<String> sentences =
        robot.lookup(node -> node instanceof MarkNode).queryAllAs(MarkNode.class).stream()
            .map(node -> node.mark().sentence())
            .toList();
    assertThat(sentences).anyMatch(said -> said.matches("(?s).*\\b1 (?:demande|visite)\\b.*"));
    assertThat(sentences)
        .noneMatch(said -> said.matches("(?s)(?:.*[^,\\d])?1 (?:demandes|visites)\\b.*"));
  }

  @Test
  void thePeriodFollowsTheDay(FxRobot robot) {
    hands.settle().type("s");
    clock.pass(Duration.ofDays(2));
    robot.interact(model::read);
    assertThat(model.span().get().period().until()).isEqualTo(LocalDate.of(2026, 11, 26));
    clock.pass(Duration.ofDays(7));
    robot.interact(model::read);
    assertThat(model.span().get().words()).isEqualTo("semaine du 30/11/2026");
    hands.settle().alt(KeyCode.LEFT);
    clock.pass(Duration.ofDays(7));
    robot.interact(model::read);
    assertThat(model.span().get().words()).as("over, and chosen").contains("23/11/2026");
    hands.settle().type("d");
    clock.pass(Duration.ofDays(31));
    robot.interact(model::read);
    assertThat(model.span().get().words()).isEqualTo("janvier 2026 à décembre 2026");
    hands.settle();
  }

  @Test
  void nothingIsPrintedBeforeTheFirstFigures(FxRobot robot) {
    var unread =
        new DashboardModel(
            _ -> null,
            () -> "",
            made.background(),
            made.messages(),
            clock.withZone(ZoneId.of("Europe/Paris")));
    var ctrlShiftP =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, true, true, false, false);
    robot.interact(
        () ->
            new DashboardScreen(unread, made.overlay(), beyond, papers)
                .shortcuts()
                .handle(ctrlShiftP));
    assertThat(papers.printed()).isEmpty();
  }

  @Test
  void theTableBehindAChartIsOneKeyAway(FxRobot robot) {
    hands.settle().type("t");
    place.window().capture(robot, "dashboard-table");
    assertThat(place.focused()).isInstanceOf(CardTable.class);
    assertThat(((CardTable) place.focused()).getItems()).hasSize(12);
    hands.type("t");
    assertThat(place.focused()).isInstanceOf(MarkNode.class);
  }

  @Test
  void whatLiesBelowIsReachedByTheTabKey(FxRobot robot) {
    hands.settle();
    for (int i = 0; i < 6; i++) {
      hands.press(KeyCode.TAB);
    }
    place.window().capture(robot, "dashboard-below");
    place.window().capture(robot, "dashboard-below-high-contrast", 1366, 768, Theme.HIGH_CONTRAST);
    for (int i = 0; i < 2; i++) {
      hands.press(KeyCode.TAB);
    }
    place.window().capture(robot, "dashboard-last");
    assertThat(focused().name()).isEqualTo("Délai d’un rendez-vous");
  }

  @Test
  void enterLeadsToTheEntriesBehindAFigure() {
    hands.settle().press(KeyCode.ENTER);
    assertThat(beyond.led()).singleElement().asString().startsWith("Novembre 2025 à octobre 2026");
    assertThat(beyond.query().from()).isEqualTo(LocalDate.of(2025, 11, 1));
    hands.press(KeyCode.TAB, KeyCode.ENTER);
    assertThat(beyond.led().getLast()).startsWith("Pièce manquante\u00a0: ");
    assertThat(beyond.query().also().cause()).isEqualTo(Cause.MISSING_DOCUMENT);
  }

  @Test
  void whatNoScreenListsIsListedHere(FxRobot robot) {
    hands.settle();
    for (int i = 0; i < 6; i++) {
      hands.press(KeyCode.TAB);
    }
    for (int i = 0; i < 8 && !(focused().behind() instanceof Behind.Listed); i++) {
      hands.press(KeyCode.DOWN);
    }
    String outage = focused().name();
    assertThat(focused().behind()).isInstanceOf(Behind.Listed.class);
    hands.press(KeyCode.ENTER);
    place.window().capture(robot, "dashboard-listed");
    assertThat(readAll()).contains("Pendant l’ouverture");
    hands.press(KeyCode.ESCAPE);
    assertThat(focused().name()).isEqualTo(outage);
  }

  @Test
  void aChartIsAPictureAndEverythingIsPrinted() {
    hands.settle().ctrl(KeyCode.E).ctrl(KeyCode.P).ctrlShift(KeyCode.P);
    assertThat(papers.printed()).hasSize(3);
    assertThat(papers.printed().get(0))
        .isEqualTo("demandes-et-resolution_2025-11-01_2026-10-31.png");
    assertThat(((ChartPaper) papers.printed().get(1)).pages()).hasSize(9);
    assertThat(((ChartPaper) papers.printed().get(2)).pages()).hasSize(1);
  }

  @Test
  void theMousePrintsACardAlone(FxRobot robot) {
    hands.settle();
    List<Button> buttons =
        robot.lookup(node -> node instanceof Button).queryAllAs(Button.class).stream()
            .filter(button -> said(button).startsWith("Imprimer cette carte, Ctrl+Maj+P, "))
            .toList();
    assertThat(buttons).hasSize(9).extracting(DashboardScreenTest::said).doesNotHaveDuplicates();
    robot.interact(buttons.get(1)::fire);
    hands.settle();
    assertThat(((ChartPaper) papers.printed().getFirst()).pages())
        .singleElement()
        .asString()
        .contains("Ce qui empêche de résoudre");
    hands.ctrlShift(KeyCode.P).settle();
    assertThat(((ChartPaper) papers.printed().getLast()).pages())
        .as("the key prints the card that was last")
        .singleElement()
        .asString()
        .contains("Ce qui empêche de résoudre");
  }

  private static String said(Button button) {
    return Objects.toString(button.getAccessibleText(), "");
  }

  @Test
  void aPeriodIsALetterAway(FxRobot robot) {
    hands.settle().type("s");
    assertThat(model.span().get().words()).isEqualTo("semaine du 23/11/2026");
    place.window().capture(robot, "dashboard-week");
    hands.type("m");
    place.window().capture(robot, "dashboard-month");
    hands.type("a");
    place.window().capture(robot, "dashboard-year");
    hands.type("d").alt(KeyCode.LEFT);
    assertThat(model.span().get().words()).isEqualTo("octobre 2025 à septembre 2026");
    hands.type("p");
    place.window().capture(robot, "dashboard-days");
    hands.type("01/12/2025").press(KeyCode.ENTER).type("15/01/2026").press(KeyCode.ENTER);
    assertThat(model.span().get().words()).isEqualTo("du 01/12/2025 au 15/01/2026");
    place.window().capture(robot, "dashboard-new-year");
  }
}
