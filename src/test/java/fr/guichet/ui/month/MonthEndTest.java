package fr.guichet.ui.month;

import static fr.guichet.desk.October.MONTH;
import static fr.guichet.desk.October.day;
import static fr.guichet.desk.October.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.Progress;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthExport;
import fr.guichet.ui.month.model.MonthModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The end of a month by keyboard, on a real file: verify, read, close, reopen, report. */
@ExtendWith(Awake.class)
class MonthEndTest {

  /** Tuesday 3 November 2026, 10:00 in Paris. */
  private final TestClock clock = new TestClock("2026-11-03T09:00:00Z", "Europe/Paris");

  @TempDir private static Path folder;
  private static int run;
  private final FakeMending mending = new FakeMending();
  private DeskWindow place;
  private Desk desk;
  private October october;
  private Hands hands;
  private MonthModel model;
  private MonthScreen screen;

  @Start
  void open(Stage stage) {
    place = DeskWindow.open(stage, folder.resolve("site" + run++), clock, _ -> {}, this::screen);
    desk = place.desk();
    hands = place.hands();
  }

  /** Not on the JavaFX thread: writing takes its time on a busy machine. */
  @BeforeEach
  void fill() {
    october = new October(desk).fill();
  }

  private MonthScreen screen(DeskWindow.Parts parts) {
    var at = new MonthAtDesk(parts.desk());
    model =
        new MonthModel(
            at, parts.background(), parts.messages(), clock.withZone(ZoneId.of("Europe/Paris")));
    var export = new ExportModel(model, new NoFile(), parts.background());
    var files = FakeFileChoices.of(folder.resolve("x.xlsx"));
    screen = new MonthScreen(model, export, files, new FakePaperwork(), mending);
    return screen;
  }

  private record NoFile() implements MonthExport {
    @Override
    public List<String> formats() {
      return List.of("xlsx");
    }

    @Override
    public Path proposed(YearMonth month) {
      return folder.resolve(month + ".xlsx");
    }

    @Override
    public boolean write(YearMonth month, Path target, Progress task) {
      return true;
    }

    @Override
    public void open(Path file) {}
  }

  @AfterEach
  void close() {
    place.close();
  }

  /** What is wrong in October, before the screen is read. */
  private void anomalies() {
    october.visit(day(12), 640, 20, October.pending("DGFIP", "IMP-DECLARATION", day(20)));
    october.visit(day(13), 640, 20, October.pending("CPAM", "CPAM-C2S", day(22)));
    desk.visits().delete(october.of(day(14)).getFirst().visit().id());
    october.visit(day(19), 700, 300, resolved("CAF", "CAF-LOGEMENT"));
    october.visit(day(20), 700, 240, resolved("CAF", "CAF-LOGEMENT"));
    desk.days().put(new Outage(desk.duty().nextId(), day(21), "CAF", 600, null));
  }

  private void toOctober() {
    hands.settle().press(KeyCode.PAGE_UP);
  }

  private MonthCheck check(Check wanted) {
    return desk.monthChecks().of(MONTH).stream()
        .filter(each -> each.check() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private void walkTo(Check wanted) {
    for (int i = 0; i < 20 && !said(place.focused().getAccessibleText(), wanted); i++) {
      hands.press(KeyCode.DOWN);
    }
  }

  private boolean said(String focused, Check wanted) {
    return focused != null && focused.contains(check(wanted).sentence());
  }

  @SuppressWarnings("unchecked")
  private ListView<Finding> findings() {
    return (ListView<Finding>)
        place.nodes().filter(node -> "findings".equals(node.getId())).findFirst().orElseThrow();
  }

  private String readAll() {
    return String.join("\n", place.said());
  }

  private boolean closed() {
    return desk.months().view(MONTH).closed();
  }

  // --- verify

  @Test
  void theStepsSayWhatIsLeftAndTheArrowsGoThroughThem(FxRobot robot) {
    anomalies();
    toOctober();
    place.window().capture(robot, "month-anomalies");
    assertThat(readAll())
        .contains(
            "demandes «\u00a0à suivre\u00a0» dont la date est passée",
            "jour ouvert sans visite\u00a0: mer. 14 — fermé\u00a0?",
            "durées hors d’échelle",
            "Toutes les demandes ont un résultat");
    assertThat(place.focused().getAccessibleText()).startsWith("2 demandes «\u00a0à suivre");
    hands.press(KeyCode.DOWN);
    assertThat(place.focused().getAccessibleText()).startsWith("1 jour ouvert");
    hands.press(KeyCode.UP);
    assertThat(place.focused().getAccessibleText()).startsWith("2 demandes");
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void aPromiseAnEntryAndAnAppointmentLeadToWhereTheyAreMended() {
    anomalies();
    toOctober();
    hands.press(KeyCode.ENTER);
    assertThat(findings().getItems()).hasSize(2);
    assertThat(place.focused()).isSameAs(findings());
    hands.press(KeyCode.ENTER);
    assertThat(mending.led()).singleElement().asString().startsWith("promise ");
    hands.press(KeyCode.ESCAPE);
    walkTo(Check.LENGTH);
    hands.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(mending.led().getLast())
        .isEqualTo("entry " + check(Check.LENGTH).findings().getLast().key());
  }

  @Test
  void aDayIsMendedWhereItWasFound(FxRobot robot) {
    anomalies();
    toOctober();
    walkTo(Check.EMPTY_DAY);
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    place.window().capture(robot, "month-day-form");
    hands.type("fermé").press(KeyCode.ENTER);
    assertThat(desk.days().line(day(14)).state()).isEqualTo(DayState.CLOSED);
    assertThat(check(Check.EMPTY_DAY).findings()).isEmpty();
    assertThat(readAll()).doesNotContain("jour ouvert sans visite");
  }

  @Test
  void whoHasLeftStaysPresentWhereADayIsCorrected(FxRobot robot) {
    Agent julie = desk.duty().agents().getLast();
    desk.team().add("Camille Bernard", Role.ADVISER);
    Agent camille = desk.duty().agents().getLast();
    anomalies();
    desk.days().change(desk.days().line(day(14)).withPresent(List.of(julie.id())));
    desk.team().close(julie);
    toOctober();
    walkTo(Check.EMPTY_DAY);
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    hands.press(KeyCode.SPACE);
    place.window().capture(robot, "month-day-left");
    place.window().capture(robot, "month-day-left-1280", 1280, 720, Theme.LIGHT);
    hands.press(KeyCode.ENTER);
    assertThat(desk.days().line(day(14)).present())
        .containsExactlyInAnyOrder(julie.id(), camille.id());
  }

  @Test
  void hoursThatAreNotUnderstoodAreSaidUnderTheField() {
    anomalies();
    toOctober();
    walkTo(Check.EMPTY_DAY);
    hands.press(KeyCode.ENTER, KeyCode.ENTER).type("zzz").press(KeyCode.ENTER);
    assertThat(readAll()).contains("Ces horaires ne sont pas compris.");
    hands.press(KeyCode.ESCAPE);
    assertThat(place.focused()).isSameAs(findings());
  }

  @Test
  void theLineOfADayThatIsTypedStaysWhereverOneGoesAndIsKept() {
    anomalies();
    toOctober();
    walkTo(Check.EMPTY_DAY);
    hands.press(KeyCode.ENTER, KeyCode.ENTER).type("9h-1");
    assertThat(screen.unsaved()).containsExactly("la journée");
    assertThat(screen.keepsUnsaved()).isTrue();
    focus(findings());
    hands.press(KeyCode.ENTER);
    assertThat(typed()).as("not opened anew").isEqualTo("9h-1");
    assertThat(readAll()).contains("Ce qui est commencé n’est pas enregistré");
    focus(findings());
    hands.press(KeyCode.ESCAPE, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    walkTo(Check.OUTAGE);
    hands.press(KeyCode.ENTER);
    assertThat(typed()).as("behind another check").isEqualTo("9h-1");
    hands.press(KeyCode.END).type("1h").press(KeyCode.ENTER);
    assertThat(desk.days().line(day(14)).openMinutes()).isEqualTo(120);
    assertThat(desk.begun().ofServing()).isEmpty();
    assertThat(screen.unsaved()).isEmpty();
  }

  @Test
  void aColleagueWhoComesInFindsNoLineOfADayAndItIsKept(FxRobot robot) {
    anomalies();
    toOctober();
    walkTo(Check.EMPTY_DAY);
    hands.press(KeyCode.ENTER, KeyCode.ENTER).type("9h-11h");
    robot.interact(screen::putAside);
    hands.settle();
    assertThat(screen.unsaved()).isEmpty();
    assertThat(place.focused()).isSameAs(findings());
    assertThat(desk.begun().ofServing())
        .singleElement()
        .satisfies(
            begun -> {
              assertThat(begun.form()).isEqualTo(BegunForm.Form.CALENDAR_DAY);
              assertThat(begun.about()).isEqualTo("2026-10-14");
              assertThat(begun.value("hours")).isEqualTo("9h-11h");
            });
  }

  @Test
  void theEndOfAnOutageThatIsTypedIsAskedAboutBeforeItIsLost(FxRobot robot) {
    anomalies();
    toOctober();
    walkTo(Check.OUTAGE);
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("16h3");
    robot.interact(screen::putAside);
    assertThat(screen.unsaved()).containsExactly("la panne");
    assertThat(screen.keepsUnsaved()).as("by nothing but the window").isFalse();
    robot.interact(screen::giveUp);
    assertThat(screen.unsaved()).isEmpty();
    assertThat(desk.begun().ofServing()).isEmpty();
  }

  private String typed() {
    return ((TextField) place.focused()).getText();
  }

  private static void focus(Node node) {
    WaitForAsyncUtils.waitForAsyncFx(5000, node::requestFocus);
  }

  @Test
  void anOutageGetsItsEndOnceHoweverOftenEnterIsPressed() {
    anomalies();
    Outage before = desk.days().outages(day(21)).getFirst();
    toOctober();
    walkTo(Check.OUTAGE);
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("16h30");
    hands.strike(KeyCode.ENTER, 2);
    assertThat(desk.days().outages(day(21))).extracting(Outage::until).containsExactly(990);
    desk.history().undo();
    assertThat(desk.days().outages(day(21))).as("one write").containsExactly(before);
  }

  @Test
  void anOutageGetsItsEnd() {
    anomalies();
    toOctober();
    walkTo(Check.OUTAGE);
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("16h30").press(KeyCode.ENTER);
    assertThat(check(Check.OUTAGE).findings()).isEmpty();
    assertThat(desk.days().outages(day(21))).extracting(Outage::until).containsExactly(990);
  }

  @Test
  void whatIsNormalIsAcceptedByOneKeyAllOfItByAnotherAndTakenBack(FxRobot robot) {
    anomalies();
    toOctober();
    walkTo(Check.LENGTH);
    hands.press(KeyCode.ENTER).type("v");
    assertThat(check(Check.LENGTH).open()).isEqualTo(1);
    place.window().capture(robot, "month-list-seen");
    hands.ctrl(KeyCode.Z);
    assertThat(check(Check.LENGTH).open()).as("undone").isEqualTo(2);
    hands.type("t");
    assertThat(check(Check.LENGTH).open()).isZero();
    assertThat(readAll()).contains("Durées hors d’échelle\u00a0: 2 points, tous vus");
    hands.press(KeyCode.ESCAPE);
    assertThat(readAll()).contains("points vus, normaux");
  }

  // --- close

  @Test
  void aMonthIsClosedByTwoKeys(FxRobot robot) {
    toOctober();
    place.window().capture(robot, "month-open-clean");
    hands.ctrl(KeyCode.K);
    place.window().capture(robot, "month-close-question");
    hands.press(KeyCode.ENTER);
    assertThat(closed()).isTrue();
    assertThat(readAll()).contains("clôturé le 03/11/2026 par Camille Martin");
    place.window().capture(robot, "month-closed");
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void theQuestionSaysWhatIsLeftAndEscapeClosesNothing() {
    anomalies();
    toOctober();
    hands.ctrl(KeyCode.K);
    assertThat(readAll()).contains("Il reste 6 points à vérifier.");
    hands.press(KeyCode.ENTER); // not the default while something is left to look at
    assertThat(closed()).isFalse();
  }

  @Test
  void aConseillerSeesWhyHeCannotClose(FxRobot robot) {
    desk.duty().serve(desk.duty().agents().getLast());
    toOctober();
    Button close =
        place
            .nodes()
            .filter(node -> node instanceof Button b && "Clôturer le mois".equals(b.getText()))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(close.isDisabled()).isTrue();
    assertThat(readAll())
        .contains(
            "Seul un responsable de site clôture ou rouvre un mois. Ici\u00a0: Camille Martin.");
    place.window().capture(robot, "month-adviser");
    hands.ctrl(KeyCode.K).press(KeyCode.ENTER);
    assertThat(closed()).isFalse();
  }

  @Test
  void theMonthUnderWaySaysFromWhenItCanBeClosed() {
    hands.settle();
    assertThat(readAll())
        .contains(
            "Mois non terminé\u00a0: novembre 2026. Il se clôturera à partir du" + " 01/12/2026.");
  }

  @Test
  void whatAClosedMonthGainsIsToldApart(FxRobot robot) {
    desk.monthClosing().close(MONTH);
    clock.pass(Duration.ofDays(1));
    desk.followUps().close(desk.followUps().open().getFirst().followUp().id(), Ending.resolved());
    october.correct(october.of(day(6)).getFirst(), October.redirected("DGFIP", "IMP-DECLARATION"));
    desk.visits().delete(october.of(day(7)).getFirst().visit().id());
    toOctober();
    assertThat(readAll()).contains("1 suite close depuis, 92,0\u00a0% à date, 2 corrections");
    place.window().capture(robot, "month-gained");
    hands.ctrl(KeyCode.D);
    place.window().capture(robot, "month-since");
    place.window().capture(robot, "month-since-dark", 1280, 720, Theme.DARK);
    assertThat(place.focused().getId()).isEqualTo("since");
    assertThat(readAll()).contains("88,0\u00a0% · 22/25", "92,0\u00a0% · 23/25");
    hands.press(KeyCode.ESCAPE);
    assertThat(place.focused()).isInstanceOf(StepRow.class);
  }

  @Test
  void aClosedMonthIsReopenedWithAReason(FxRobot robot) {
    desk.monthClosing().close(MONTH);
    toOctober();
    hands.ctrl(KeyCode.K);
    place.window().capture(robot, "month-reopen");
    hands.press(KeyCode.ENTER);
    assertThat(readAll()).contains("Écrivez pourquoi.");
    hands.type("visite oubliee").press(KeyCode.ENTER);
    assertThat(closed()).isFalse();
    assertThat(readAll())
        .contains("Rouvert le 03/11/2026 par Camille Martin\u00a0: visite oubliee");
    place.window().capture(robot, "month-reopened");
  }

  @Test
  void theQuestionWhyGoesWithItsMonth() {
    YearMonth september = MONTH.minusMonths(1);
    desk.monthClosing().close(MONTH);
    desk.monthClosing().close(september);
    toOctober();
    hands.ctrl(KeyCode.K).press(KeyCode.PAGE_UP);
    assertThat(model.month().get()).isEqualTo(september);
    assertThat(place.focused()).as("no field for a reason any more").isInstanceOf(StepRow.class);
    assertThat(readAll()).doesNotContain("Écrivez pourquoi.", "Rouvrir octobre");
    hands.type("visite oubliee").press(KeyCode.ENTER);
    assertThat(desk.monthClosing().page(september).view().closed()).isTrue();
    assertThat(desk.monthClosing().page(MONTH).view().closed()).isTrue();
  }

  @Test
  void aMonthIsClosedOverASilentPostOnlyWithAReason(FxRobot robot) throws IOException {
    Path exchange = Files.createDirectory(folder.resolve("echange" + run));
    var code = desk.posts().invite(new ExchangeFolder(exchange));
    Path other = folder.resolve("deux" + run);
    try (var joining = TestSite.openEmpty(other, OfficialCatalogue.load(), clock)) {
      joining.joining().join(code, new ExchangeFolder(exchange));
    }
    desk.posts().reunite(new ExchangeFolder(exchange), true);
    toOctober();
    assertThat(readAll()).contains("Postes réunis\u00a0: Poste 1, Poste 2 jusqu’au 03/11/2026");
    place.window().capture(robot, "month-posts-united");
    clock.pass(Duration.ofDays(2));
    hands.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertThat(readAll()).contains("Poste en retard\u00a0: Poste 2 jusqu’au 03/11/2026");
    hands.ctrl(KeyCode.K).press(KeyCode.ENTER);
    assertThat(readAll()).contains("Écrivez pourquoi.");
    place.window().capture(robot, "month-post-behind");
    place.window().capture(robot, "month-post-behind-narrow", 910, 512, Theme.DARK);
    assertThat(closed()).isFalse();
    hands.type("poste 2 en panne").press(KeyCode.ENTER);
    assertThat(closed()).isTrue();
    assertThat(readAll()).contains("Clôturé malgré un poste en retard\u00a0: poste 2 en panne");
    place.window().capture(robot, "month-closed-behind");
  }

  // --- to report

  private String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void eachKeyCopiesAFigureAndGoesOnToTheNext(FxRobot robot) {
    toOctober();
    hands.ctrl(KeyCode.B);
    assertThat(place.focused().getId()).isEqualTo("to-report");
    hands.press(KeyCode.ENTER);
    assertThat(clipboard()).isEqualTo("22");
    hands.type("c");
    assertThat(clipboard()).isEqualTo("25");
    assertThat(readAll()).contains("2 copiés sur");
    place.window().capture(robot, "month-report");
    place.window().capture(robot, "month-report-1280-dark", 1280, 720, Theme.DARK);
    place.window().capture(robot, "month-report-narrow", 910, 512, Theme.LIGHT);
    assertThat(desk.duty().choice("month.copied.2026-10").orElseThrow())
        .contains("visits", "requests");
    hands.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP).ctrl(KeyCode.B);
    assertThat(readAll()).as("kept with the month").contains("2 copiés sur");
    hands.type("r");
    assertThat(readAll()).contains("0 copiés sur");
  }

  @Test
  void theOrderIsTheSitesOwn() {
    toOctober();
    hands.ctrl(KeyCode.B).press(KeyCode.DOWN).alt(KeyCode.UP);
    assertThat(desk.settings().find("toReport.order").orElseThrow()).startsWith("requests,visits,");
    hands.press(KeyCode.ENTER);
    assertThat(clipboard()).isEqualTo("25");
  }
}
