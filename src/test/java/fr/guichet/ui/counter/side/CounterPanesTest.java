package fr.guichet.ui.counter.side;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.day.Tally;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.Screens;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.counter.expected.OtherScreens;
import fr.guichet.ui.counter.journal.JournalTable;
import fr.guichet.ui.counter.journal.JournalWords;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.message.WindowMessages;
import fr.guichet.ui.kit.task.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The journal and the day's line by the keyboard, on the file of a demonstration. */
@ExtendWith(Awake.class)
class CounterPanesTest {

  private static final OtherScreens NOWHERE =
      new OtherScreens() {
        @Override
        public void followUps() {}

        @Override
        public void toFillIn() {}

        @Override
        public void appointments() {}

        @Override
        public void stay() {}
      };

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), PARIS);

  @TempDir private static Path temporary;
  private static int folders;

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private final List<Throwable> problems = new ArrayList<>();
  private Workplace workplace;
  private Desk desk;
  private Background background;
  private CounterScreen screen;
  private Stage stage;
  private Hands hands;

  /** Made once: each test begins with a copy of its file. */
  @BeforeAll
  static void make() {
    TestSite.demonstration(temporary, CATALOGUE, CLOCK, 1, 1).close();
  }

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    Path folder = Files.createDirectory(temporary.resolve("d" + ++folders));
    Files.copy(temporary.resolve("guichet.db"), folder.resolve("guichet.db"));
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
    background = Background.start(problems::add);
    var frame = new BorderPane();
    var overlay = new Overlay(frame);
    screen =
        CounterScreen.of(
            desk,
            background,
            new WindowMessages(overlay),
            overlay,
            problems -> {},
            NOWHERE,
            new FakePaperwork());
    frame.setCenter(screen.view());
    frame.getStyleClass().add("ground");
    overlay
        .view()
        .addEventHandler(
            javafx.scene.input.KeyEvent.KEY_PRESSED,
            event -> {
              if (!overlay.isOpen()) {
                screen.shortcuts().handle(event);
              }
            });
    var scene = new Scene(overlay.view(), 1366, 720);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    screen.opened();
    hands = new Hands(() -> stage, background::settle);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::left);
    // The stage is that of all tests: its size follows its scene again.
    WaitForAsyncUtils.waitForAsyncFx(5000, stage::sizeToScene);
    background.close();
    workplace.close();
    assertThat(problems).isEmpty();
  }

  private void log(String word) {
    hands.type(word).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).settle();
  }

  private List<VisitEntry> today() {
    return desk.journal().find(JournalQuery.ofDay(TODAY));
  }

  @Test
  void whatIsLookedForMayBeOfAnAgentAddedMeanwhile(FxRobot robot) {
    var nadia = new Agent(desk.duty().nextId(), "Nadia Benali", Role.ADVISER, true);
    desk.duty().writeForGood("agent", tx -> tx.put(Aggregates.AGENT, nadia));
    hands.settle().ctrl(KeyCode.F);
    ComboBox<?> agents =
        robot.lookup(".journal-strip .combo-box").queryAllAs(ComboBox.class).stream()
            .filter(box -> box.getItems().contains(nadia))
            .findFirst()
            .orElseThrow();
    assertThat(agents.getItems().getFirst()).as("all of them").isNull();
    assertThat(agents.getValue()).isNull();
    assertThat(robot.from(agents).lookup(".list-cell").queryAllAs(Labeled.class))
        .filteredOn(cell -> cell.getParent() == agents)
        .extracting(Labeled::getText)
        .containsExactly("tous conseillers");
  }

  private JournalTable table(FxRobot robot) {
    return robot.lookup("#journal").queryAs(JournalTable.class);
  }

  private void capture(String name) {
    hands.settle();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> Screens.capture(stage.getScene(), name));
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#entry-field").queryAs(TextField.class);
  }

  // --- the journal

  @Test
  void aSavedVisitIsInTheJournalWithoutItsProcedure(FxRobot robot) {
    log("rsa");
    log("carte gr");
    assertThat(table(robot).shown()).hasSize(2);
    capture("journal-discreet");
    assertThat(words(robot)).contains("CAF", "CM").noneMatch(text -> text.contains("RSA"));
    assertThat(rows(robot)).noneMatch(text -> text.contains("RSA") || text.contains("Camille"));
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> screen.discreet(false));
    capture("journal-shown");
    assertThat(words(robot)).anyMatch(text -> text.contains("Demander le RSA"));
    assertThat(rows(robot)).anyMatch(text -> text.contains("RSA") && text.contains("Camille"));
  }

  @Test
  void whatDoesNotFitInTheJournalIsCountedAndNamed(FxRobot robot) {
    hands.type("carte gr").press(KeyCode.ENTER, KeyCode.ENTER);
    hands.type("rsa").press(KeyCode.ENTER).type("s1").press(KeyCode.ENTER);
    log("zblorg");
    capture("journal-three-requests");
    assertThat(others(robot, "Demandes")).as("they fit").isEmpty();
    assertThat(others(robot, "Résultat")).containsExactly("+1: résolue");
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> screen.discreet(false));
    capture("journal-three-requests-shown");
    assertThat(words(robot)).anyMatch(text -> text.contains("Demander le RSA"));
  }

  /** « +1 » in the first row of a column, with what it stands for. */
  private List<String> others(FxRobot robot, String column) {
    return table(robot).lookupAll(".table-cell").stream()
        .filter(cell -> cell instanceof TableCell<?, ?> c && c.getTableColumn() != null)
        .map(cell -> (TableCell<?, ?>) cell)
        .filter(cell -> cell.getTableColumn().getText().equals(column))
        .flatMap(cell -> cell.lookupAll(".more").stream())
        .filter(Node::isVisible)
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void theColumnsOfTheJournalFillItAgainAfterTheDiscreetMode(FxRobot robot) {
    log("rsa");
    for (boolean on : List.of(false, true)) {
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> screen.discreet(on));
      hands.settle();
      double widths =
          table(robot).getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
      assertThat(widths)
          .as("discreet %s", on)
          .isBetween(table(robot).getWidth() - 20, table(robot).getWidth());
    }
  }

  private List<String> words(FxRobot robot) {
    return Stream.of(".label", ".table-cell")
        .flatMap(style -> table(robot).lookupAll(style).stream())
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null)
        .toList();
  }

  private List<String> rows(FxRobot robot) {
    return robot.from(table(robot)).lookup(".table-row-cell").queryAll().stream()
        .map(Node::getAccessibleText)
        .filter(text -> text != null)
        .toList();
  }

  @Test
  void enterInTheJournalCorrectsInPlace(FxRobot robot) {
    log("rsa");
    hands.ctrl(KeyCode.J).press(KeyCode.ENTER);
    capture("journal-correcting");
    hands.type("apl").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(today()).hasSize(1);
    assertThat(today().getFirst().visit().requests()).hasSize(2);
    hands.ctrl(KeyCode.J).type("h");
    capture("journal-history");
    assertThat(
            robot
                .from(robot.lookup("#history").queryParent())
                .lookup(".label")
                .queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.contains("Camille Martin") && text.contains("visite corrigée"))
        .anyMatch(text -> text.contains("visite enregistrée"))
        .anyMatch(text -> text.contains("Demande 2") && text.contains("rien → "));
    hands.press(KeyCode.ESCAPE);
    assertThat(table(robot).isFocused()).isTrue();
  }

  @Test
  void deleteAsksAndCtrlZBringsBack(FxRobot robot) {
    log("rsa");
    hands.ctrl(KeyCode.J).press(KeyCode.DELETE);
    capture("journal-delete");
    hands.press(KeyCode.ENTER);
    assertThat(today()).as("the destructive choice is not the default").hasSize(1);
    hands.ctrl(KeyCode.J).press(KeyCode.DELETE, KeyCode.TAB, KeyCode.ENTER).settle();
    assertThat(today()).isEmpty();
    hands.ctrl(KeyCode.Z).settle();
    assertThat(today()).hasSize(1);
    assertThat(table(robot).shown()).hasSize(1);
  }

  @Test
  void afterADeletionKeysGoOnWithTheVisitInItsPlace(FxRobot robot) {
    log("rsa");
    log("carte gr");
    hands.ctrl(KeyCode.J).press(KeyCode.DELETE, KeyCode.TAB, KeyCode.ENTER).settle();
    hands.ctrl(KeyCode.J);
    assertThat(table(robot).getSelectionModel().getSelectedItem()).isEqualTo(today().getFirst());
  }

  @Test
  void escapeInTheIdleFieldShowsTheDayAgain(FxRobot robot) {
    log("rsa");
    hands.ctrl(KeyCode.F).type("retraite");
    List<VisitEntry> found = table(robot).shown();
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::focus);
    hands.press(KeyCode.ESCAPE).settle();
    assertThat(table(robot).shown()).isNotEqualTo(found).isEqualTo(today());
  }

  @Test
  void dInTheJournalDuplicates(FxRobot robot) {
    log("rsa");
    hands.ctrl(KeyCode.J).type("d");
    assertThat(field(robot).getText()).isEmpty();
    hands.press(KeyCode.ENTER).settle();
    assertThat(today()).hasSize(2);
  }

  @Test
  void pastDaysAreSearchedWithoutAccents(FxRobot robot) {
    hands.ctrl(KeyCode.F).type("declarer");
    capture("journal-search");
    assertThat(table(robot).shown()).isNotEmpty();
    assertThat(table(robot).shown())
        .allSatisfy(entry -> assertThat(text(entry)).containsIgnoringCase("déclar"));
    hands.press(KeyCode.DOWN);
    assertThat(table(robot).isFocused()).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(table(robot).shown()).isEmpty();
    assertThat(field(robot).isFocused()).isTrue();
    hands.ctrl(KeyCode.F).type("zzz");
    capture("journal-nothing-found");
    assertThat(table(robot).shown()).isEmpty();
  }

  @Test
  void theNewestComeFirstAndTheOthersToWhoGoesDown(FxRobot robot) {
    hands.ctrl(KeyCode.F).settle().type("a").settle();
    capture("journal-newest");
    List<VisitEntry> newest = table(robot).shown();
    assertThat(newest).hasSize(100);
    assertThat(counts(robot)).contains("les 100 plus récentes");
    hands.press(KeyCode.DOWN).settle();
    capture("journal-all");
    assertThat(table(robot).shown()).startsWith(newest.toArray(VisitEntry[]::new));
    assertThat(counts(robot)).startsWith(table(robot).shown().size() + " visites");
    assertThat(counts(robot)).doesNotContain("plus récentes");
  }

  private static String counts(FxRobot robot) {
    return robot.lookup("#journal-counts").queryAs(Label.class).getText();
  }

  private String text(VisitEntry entry) {
    return new JournalWords(desk).asked(entry);
  }

  // --- the side

  @Test
  void theSideSaysWhoIsPromisedAnAnswerAndSinceWhenLateOnesApart(FxRobot robot) {
    VisitDraft late =
        VisitDraft.started(
                desk.duty().nextId(),
                desk.duty().serving().id(),
                desk.duty().clock().millis(),
                Channel.WALK_IN)
            .at(TODAY.minusDays(4), 600)
            .withRequests(
                List.of(
                    RequestDraft.of("CPAM", "CPAM-CVITALE", "")
                        .decided(Outcome.PENDING, false)
                        .awaiting(Awaited.PARTNER_ANSWER, TODAY.minusDays(1))));
    VisitEntry saved = desk.visits().save(late, null);
    desk.followUps()
        .annotate(saved.followUps().getFirst().id(), new Person("Martin", "Luc", "", "", ""), "");
    desk.followUps()
        .callBack(new Person("", "", "06 39 98 12 18", "", ""), null, TODAY.minusDays(1), "");
    hands.settle();
    capture("side-due");
    assertThat(robot.lookup(".overline").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("À SUIVRE\u00a0· en retard\u00a0: 2\u00a0· aujourd’hui\u00a0: 2");
    assertThat(robot.lookup(".side-row").queryAllAs(Button.class))
        .extracting(Button::getText)
        .contains("CPAM · L. M. · promis pour hier", "06 •• •• •• 18 · à rappeler depuis hier");
  }

  // --- the day

  @Test
  void theDaysLineIsChangedWhereItStands(FxRobot robot) {
    capture("day-line");
    hands.alt(KeyCode.J);
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> focusedField().setText("neuf heures"));
    hands.press(KeyCode.ENTER);
    capture("day-hours-not-understood");
    assertThat(robot.lookup(".error-text").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.contains("ne sont pas compris"));
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> focusedField().setText("9h-12h / 14h-16h"));
    hands.press(KeyCode.ENTER).settle();
    DayLine line = desk.days().line(TODAY);
    assertThat(line.hours())
        .containsExactly(Interval.of("09:00", "12:00"), Interval.of("14:00", "16:00"));
    assertThat(line.state()).isEqualTo(DayState.OPEN);
    assertThat(field(robot).isFocused()).isTrue();
    hands.ctrl(KeyCode.Z).settle();
    assertThat(desk.days().line(TODAY).hours()).isNotEqualTo(line.hours());
  }

  @Test
  void whoWasNotedAndHasLeftStaysOnTheDaysLine() {
    String left = desk.duty().nextId();
    desk.duty()
        .writeForGood(
            "agent",
            tx -> tx.put(Aggregates.AGENT, new Agent(left, "Ines Roy", Role.ADVISER, false)));
    DayLine line = desk.days().line(TODAY);
    desk.days().change(new DayLine(TODAY, line.place(), line.state(), line.hours(), List.of(left)));
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::refreshed);
    hands.settle().alt(KeyCode.J);
    capture("day-line-left");
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> focusedField().setText("9h-12h"));
    hands.press(KeyCode.ENTER).settle();
    assertThat(desk.days().line(TODAY).hours()).containsExactly(Interval.of("09:00", "12:00"));
    assertThat(desk.days().line(TODAY).present()).containsExactly(left);
  }

  @Test
  void aDayThatWasClosedWithItsPeopleIsToldWithoutThem() {
    DayLine line = desk.days().line(TODAY);
    desk.days()
        .change(new DayLine(TODAY, line.place(), DayState.CLOSED, line.hours(), line.present()));
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::refreshed);
    hands.settle();
    assertThat(shown()).anyMatch(text -> text.endsWith("· fermé"));
    assertThat(shown()).noneMatch(text -> text.contains("présents :"));
  }

  private void tomorrow() {
    clock.pass(Duration.ofDays(1));
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::refreshed);
    hands.settle();
  }

  @Test
  void anUntouchedFormOfADayThatIsOverIsClosed(FxRobot robot) {
    DayLine before = desk.days().line(TODAY);
    hands.settle().alt(KeyCode.J);
    tomorrow();
    assertThat(field(robot).isFocused()).isTrue();
    hands.alt(KeyCode.J).type("10h-11h").press(KeyCode.ENTER).settle();
    assertThat(desk.days().line(TODAY)).isEqualTo(before);
    assertThat(desk.days().line(TODAY.plusDays(1)).hours())
        .containsExactly(Interval.of("10:00", "11:00"));
  }

  @Test
  void aBegunFormStaysIsUnsavedAndSaysItsDayOnceThatIsOver() {
    hands.settle().alt(KeyCode.J).type("10h-11h");
    TextField hours = focusedField();
    hands.alt(KeyCode.N).alt(KeyCode.E).press(KeyCode.F8).alt(KeyCode.J);
    assertThat(focusedField()).isSameAs(hours);
    assertThat(hours.getText()).isEqualTo("10h-11h");
    assertThat(screen.unsaved()).containsExactly("la journée");
    tomorrow();
    assertThat(shown()).contains("La journée du mardi 24 novembre 2026");
    capture("day-line-over");
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::giveUp);
    assertThat(screen.unsaved()).isEmpty();
  }

  @Test
  void aBegunFormIsPutAsideForAColleagueAndOpenAgainAsItStood(FxRobot robot) {
    hands.settle().alt(KeyCode.J).type("10h-1");
    assertThat(screen.keepsUnsaved()).isTrue();
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::putAside);
    assertThat(screen.unsaved()).isEmpty();
    assertThat(dayForm(robot)).isEmpty();
    hands.settle();
    BegunForm begun = desk.begun().ofServing().getFirst();
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::focus);
    assertThat(resume(begun)).isTrue();
    assertThat(field(robot).isFocused()).as("a visit is typed on").isTrue();
    assertThat(resume(begun)).as("another one is typed there").isFalse();
    hands.alt(KeyCode.J);
    assertThat(focusedField().getText()).isEqualTo("10h-1");
    hands.press(KeyCode.END).type("1h").press(KeyCode.ENTER).settle();
    assertThat(desk.days().line(TODAY).hours()).containsExactly(Interval.of("10:00", "11:00"));
    assertThat(desk.begun().ofServing()).isEmpty();
  }

  @Test
  void theFormOfADayThatIsOverComesBackWithItsDay(FxRobot robot) {
    hands.settle().alt(KeyCode.J).type("10h-11h");
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::putAside);
    tomorrow();
    assertThat(resume(desk.begun().ofServing().getFirst())).isTrue();
    assertThat(shown()).contains("La journée du mardi 24 novembre 2026");
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::giveUp);
    hands.settle();
    assertThat(desk.begun().ofServing()).isEmpty();
  }

  private static Optional<DayLineForm> dayForm(FxRobot robot) {
    return robot.lookup(DayLineForm.class::isInstance).tryQuery();
  }

  private boolean resume(BegunForm begun) {
    SiteDay day = desk.days().day(LocalDate.parse(begun.about()));
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> screen.resume(begun, day));
  }

  private List<String> shown() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            ReadAloud.all(stage.getScene().getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(Objects::nonNull)
                .toList());
  }

  private TextField focusedField() {
    return (TextField) stage.getScene().getFocusOwner();
  }

  @Test
  void aRequestNotTakenIsTwoKeys(FxRobot robot) {
    hands.alt(KeyCode.N);
    capture("day-not-taken");
    hands.digit(2, "é").settle();
    assertThat(desk.days().notTaken(TODAY))
        .extracting(NotTaken::reason)
        .containsExactly(NotTaken.Reason.CLOSED);
    assertThat(field(robot).getText()).isEmpty();
    assertThat(field(robot).isFocused()).isTrue();
    hands.ctrl(KeyCode.Z).settle();
    assertThat(desk.days().notTaken(TODAY)).isEmpty();
  }

  @Test
  void anOutageBeginsAndEndsWithTwoKeysEach(FxRobot robot) {
    hands.alt(KeyCode.E).digit(3, "\"").settle();
    capture("day-outage");
    assertThat(desk.days().outages(TODAY))
        .singleElement()
        .satisfies(
            outage -> {
              assertThat(outage.partner()).isEqualTo("CAF");
              assertThat(outage.until()).isNull();
            });
    hands.alt(KeyCode.E);
    capture("day-outages");
    hands.digit(3, "\"").settle();
    assertThat(desk.days().outages(TODAY)).extracting(Outage::until).doesNotContainNull();
    assertThat(field(robot).getText()).isEmpty();
  }

  /** One of the CAF, open to be corrected. */
  private Outage outageOpened(FxRobot robot) {
    hands.alt(KeyCode.E).digit(3, "\"").settle();
    Button chip =
        robot.lookup(".button").queryAllAs(Button.class).stream()
            .filter(button -> ReadAloud.name(button).endsWith("panne CAF depuis 10:10"))
            .findFirst()
            .orElseThrow();
    WaitForAsyncUtils.waitForAsyncFx(5000, chip::fire);
    hands.settle();
    return desk.days().outages(TODAY).getFirst();
  }

  @Test
  void anOutageThatIsTypedStaysAndIsAskedAbout(FxRobot robot) {
    outageOpened(robot);
    assertThat(screen.unsaved()).isEmpty();
    hands.type("9h");
    TextField from = focusedField();
    hands.alt(KeyCode.N).alt(KeyCode.J).press(KeyCode.F8);
    assertThat(focusedField()).isSameAs(from);
    assertThat(from.getText()).isEqualTo("9h");
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::putAside);
    assertThat(screen.unsaved()).containsExactly("la panne");
    assertThat(screen.keepsUnsaved()).as("by nothing but the window").isFalse();
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::giveUp);
    assertThat(screen.unsaved()).isEmpty();
  }

  @Test
  void anOutageIsCorrectedOnceHoweverOftenEnterIsPressed(FxRobot robot) {
    Outage before = outageOpened(robot);
    hands.type("9h").strike(KeyCode.ENTER, 2);
    assertThat(desk.days().outages(TODAY)).extracting(Outage::from).containsExactly(540);
    desk.history().undo();
    assertThat(desk.days().outages(TODAY)).as("one write").containsExactly(before);
  }

  @Test
  void aHeldKeyIsOneMark() {
    int before = desk.days().toQualify().size();
    hands.settle().press(KeyCode.F8).hold(KeyCode.DIGIT2, "é", 5).settle();
    assertThat(desk.days().toQualify()).hasSize(before + 1);
    hands.press(KeyCode.F8).settle();
  }

  @Test
  void marksOfAffluenceAreOneKeyEachAndBecomeVisitsLater(FxRobot robot) {
    int before = desk.days().toQualify().size();
    hands.press(KeyCode.F8).digit(2, "é").digit(2, "é").digit(1, "&");
    capture("day-affluence");
    hands.press(KeyCode.F8).settle();
    assertThat(desk.days().toQualify()).hasSize(before + 3);
    assertThat(field(robot).isFocused()).isTrue();
    Tally mark = desk.days().toQualify().getFirst();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup(".tally-row").queryButton().fire());
    capture("day-qualify");
    assertThat(field(robot).getText()).isEqualTo("CAF");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).settle();
    assertThat(desk.days().toQualify()).hasSize(before + 2).doesNotContain(mark);
    assertThat(desk.journal().find(mark.id()))
        .hasValueSatisfying(
            entry -> assertThat(entry.visit().when().minuteOfDay()).isEqualTo(mark.minuteOfDay()));
    hands.ctrl(KeyCode.Z).settle();
    assertThat(desk.days().toQualify()).contains(mark);
  }

  @Test
  void theScreenFitsASmallerWindow() {
    log("rsa");
    hands.alt(KeyCode.E).digit(3, "\"").alt(KeyCode.N).digit(1, "&").settle();
    for (double[] size : new double[][] {{1072, 690}, {800, 480}}) {
      WaitForAsyncUtils.waitForAsyncFx(
          5000,
          () -> {
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
          });
      capture("day-" + (int) size[0]);
      double right =
          screen.view().lookupAll(".button").stream()
              .filter(node -> node.isVisible() && node.getScene() != null)
              .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxX())
              .max()
              .orElseThrow();
      assertThat(right).isLessThanOrEqualTo(size[0]);
    }
  }
}
