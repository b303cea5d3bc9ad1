package fr.guichet.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.pdf.ChartSheets;
import fr.guichet.model.Progress;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Screens;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.FakeBackups;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.month.figures.FigureLine;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthExport;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.shell.BackupModel;
import fr.guichet.ui.shell.RailPlace;
import fr.guichet.ui.shell.Serving;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The month, in its window, by keyboard. */
@ExtendWith(Awake.class)
class MonthScreenTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-11-23T08:42:10Z");
  private static final Path FILE = Path.of("exports", "France-services-Guise-2026-10.xlsx");

  private static final Path ODS = Path.of("exports", "octobre.ods");

  private final FakeExport export = new FakeExport();
  private final FakeMonthDesk desk = new FakeMonthDesk();
  private final FakePaperwork papers = new FakePaperwork();
  private Background background;
  private MonthModel model;
  private ExportModel files;
  private TestWindow window;

  private static final class FakeExport implements MonthExport {
    private final List<String> done = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean full;

    @Override
    public List<String> formats() {
      return List.of("xlsx", "ods");
    }

    @Override
    public Path proposed(YearMonth month) {
      return FILE;
    }

    @Override
    public boolean write(YearMonth month, Path target, Progress task) throws IOException {
      task.at(0.4);
      begun.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      if (full) {
        throw new Failure(Failure.Kind.DISK_FULL, "Le disque est plein.");
      }
      done.add(month + " " + target.getFileName());
      return !task.cancelled();
    }

    @Override
    public void open(Path file) {
      done.add("open " + file.getFileName());
    }
  }

  @Start
  void open(Stage stage) {
    var site =
        new Site(
            "s", "France services · Guise", "", "", "Guise", PARIS, OpeningHours.none(), false);
    var shell = new Shell(site);
    background = Background.start(shell.messages()::trouble);
    var clock = Clock.fixed(NOW, PARIS);
    model = new MonthModel(desk, background, shell.messages(), clock);
    files = new ExportModel(model, export, background);
    var around = new ShellModel(new OneAgent(), background, shell.messages(), clock);
    window = TestWindow.show(stage, shell.view());
    var screen = new MonthScreen(model, files, FakeFileChoices.of(ODS), papers, new FakeMending());
    var backups = new BackupModel(new FakeBackups(), background, shell.messages(), clock);
    shell.open(around, backups, List.of(new RailPlace(screen, "F5", "M")));
  }

  private record OneAgent() implements Serving {
    @Override
    public List<Agent> agents() {
      return List.of(serving());
    }

    @Override
    public Agent serving() {
      return new Agent("a", "Camille Martin", Role.MANAGER, true);
    }

    @Override
    public boolean isPresent(Agent agent) {
      return true;
    }

    @Override
    public void welcome(Agent agent, Runnable then) {
      then.run();
    }

    @Override
    public void serve(Agent agent) {}
  }

  private void push(FxRobot robot, KeyCode... keys) {
    background.settle();
    robot.push(keys);
    background.settle();
    Awake.laidOut();
  }

  @Test
  void thePreviousMonthIsOneKeyAway(FxRobot robot) {
    background.settle();
    assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 11));
    window.capture(robot, "month-empty");
    push(robot, KeyCode.PAGE_UP);
    assertThat(model.month().get()).isEqualTo(MonthSample.OCTOBER);
    assertThat(robot.lookup("octobre 2026").tryQuery()).isPresent();
    push(robot, KeyCode.ALT, KeyCode.RIGHT);
    assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 11));
    push(robot, KeyCode.PAGE_DOWN);
    assertThat(model.month().get()).as("no month lies ahead").isEqualTo(YearMonth.of(2026, 11));
  }

  @Test
  void bothRatesStandWithTheirNumeratorAndDenominator(FxRobot robot) {
    push(robot, KeyCode.ALT, KeyCode.LEFT);
    assertThat(robot.lookup("82,5\u00a0%").tryQuery()).isPresent();
    assertThat(
            robot
                .lookup("340 sur 412\nnational 2023\u00a0: 82\u00a0%, méthode non publiée")
                .tryQuery())
        .isPresent();
    TableView<FigureLine> foot = robot.lookup(".data-table.foot").query();
    FigureLine total = foot.getItems().getLast();
    assertThat(FigureWords.rate(total.outcomes().strictRate())).isEqualTo("82,5\u00a0% · 340/412");
    assertThat(total.outcomes().rateExcludingPlanned().denominator()).isEqualTo(412 - 21 - 26);
    assertThat(foot.getItems()).singleElement().extracting(FigureLine::total).isEqualTo(true);
    TableView<FigureLine> table = robot.lookup(".data-table").query();
    assertThat(table.getItems()).hasSize(9).noneMatch(FigureLine::total);
  }

  @Test
  void theFiguresArePrintedByOneKey(FxRobot robot) {
    push(robot, KeyCode.PAGE_UP);
    push(robot, KeyCode.CONTROL, KeyCode.P);
    assertThat(papers.printed()).hasSize(1);
    ChartPaper paper = (ChartPaper) papers.printed().getFirst();
    assertThat(paper.file()).isEqualTo("mois-2026-10.pdf");
    assertThat(paper.head())
        .containsExactly("France services · Guise", "Mois\u00a0: octobre 2026, mois non clôturé");
    List<List<String>> report = paper.pages().getFirst().lines();
    assertThat(report).contains(List.of("Demandes", "412"));
    assertThat(paper.pages().getLast().lines().getLast())
        .startsWith("Total", "412")
        .endsWith("93,2\u00a0%");
    Path file = Path.of("target", "screens", "month-paper.pdf");
    ChartSheets.write(paper, file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void everyColumnIsInSightOnTheUsualScreenAndTheRatesOnTheSmallest(FxRobot robot) {
    push(robot, KeyCode.PAGE_UP);
    TableView<FigureLine> table = robot.lookup(".data-table").query();
    assertThat(table.getVisibleLeafColumns()).hasSize(13);
    double columns = table.getVisibleLeafColumns().stream().mapToDouble(c -> c.getWidth()).sum();
    assertThat(columns).isLessThanOrEqualTo(table.getWidth());
    assertThat(
            table.getVisibleLeafColumns().stream()
                .filter(column -> column.getMinWidth() != 54)
                .mapToDouble(column -> column.getMinWidth())
                .sum())
        .as("1280 pixels less the rail, the steps and the margins")
        .isLessThanOrEqualTo(1280 - 212 - 36 - 300 - 4);
  }

  @Test
  void theTotalIsInSightUnderMoreLinesThanHold(FxRobot robot) {
    desk.crowd();
    push(robot, KeyCode.PAGE_UP);
    for (int width : List.of(1366, 1280)) {
      window.at(robot, width, 720, () -> lookAtTotal(robot, "month-crowded-" + width));
    }
  }

  private void lookAtTotal(FxRobot robot, String name) {
    Node card = robot.lookup(".table-card").query();
    Screens.capture(card.getScene(), name);
    Bounds room = card.localToScene(card.getLayoutBounds());
    List<Bounds> totals =
        card.lookupAll(".table-row-cell").stream()
            .filter(row -> row.isVisible() && row instanceof TableRow<?> of && isTotal(of))
            .map(row -> row.localToScene(row.getLayoutBounds()))
            .toList();
    assertThat(totals).as(name).hasSize(1).allMatch(room::contains);
    assertThat(room.getMaxY()).isLessThan(card.getScene().getHeight());
  }

  private static boolean isTotal(TableRow<?> row) {
    return row.getItem() instanceof FigureLine line && line.total();
  }

  /** Under few partners it follows the last one, in the columns of the others. */
  @Test
  void theTotalStandsUnderTheLastPartner(FxRobot robot) {
    push(robot, KeyCode.PAGE_UP);
    TableView<FigureLine> foot = robot.lookup(".data-table.foot").query();
    TableView<FigureLine> table = robot.lookup(".data-table").query();
    Node last =
        table.lookupAll(".table-row-cell").stream()
            .filter(row -> row instanceof TableRow<?> of && of.getIndex() == 8)
            .findFirst()
            .orElseThrow();
    double above = last.localToScene(last.getLayoutBounds()).getMaxY();
    double below = foot.localToScene(foot.getLayoutBounds()).getMinY();
    assertThat(below - above).isBetween(-1.0, 6.0);
    assertThat(widths(foot)).isEqualTo(widths(table));
  }

  private static List<Double> widths(TableView<FigureLine> table) {
    return table.getVisibleLeafColumns().stream().map(column -> column.getWidth()).toList();
  }

  @Test
  @Tag("slow")
  void theMonthHoldsAtEverySizeAndInEveryTheme(FxRobot robot) {
    push(robot, KeyCode.PAGE_UP);
    window.capture(robot, "month-1366x768");
    window.capture(robot, "month-1280x720", 1280, 720, Theme.LIGHT);
    window.capture(robot, "month-1920x1080", 1920, 1080, Theme.LIGHT);
    window.capture(robot, "month-dark", 1366, 768, Theme.DARK);
    window.capture(robot, "month-high-contrast", 1366, 768, Theme.HIGH_CONTRAST);
    window.capture(robot, "month-150-percent", 910, 512, Theme.LIGHT);
    robot.interact(() -> model.open(Check.OVERDUE));
    window.capture(robot, "month-check");
    window.capture(robot, "month-check-1280", 1280, 720, Theme.LIGHT);
    window.capture(robot, "month-check-150-percent", 910, 512, Theme.LIGHT);
  }

  @Test
  void aMonthWithoutAnythingLeftIsExportedByOneKeyThenOpensByAnother(FxRobot robot) {
    desk.clean();
    push(robot, KeyCode.PAGE_UP);
    window.capture(robot, "month-clean");
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(files.exported().get()).isEqualTo(FILE);
    window.capture(robot, "month-exported");
    push(robot, KeyCode.CONTROL, KeyCode.O);
    assertThat(export.done)
        .containsExactly("2026-10 " + FILE.getFileName(), "open " + FILE.getFileName());
  }

  @Test
  void aMonthWithSomethingLeftAsksBeforeItIsExported(FxRobot robot) {
    push(robot, KeyCode.PAGE_UP);
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(export.done).isEmpty();
    window.capture(robot, "month-export-left");
    push(robot, KeyCode.ENTER);
    assertThat(export.done).containsExactly("2026-10 " + FILE.getFileName());
    push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(export.done).as("elsewhere it asks too").hasSize(1);
    push(robot, KeyCode.ENTER);
    assertThat(files.exported().get()).isEqualTo(ODS);
  }

  @Test
  void theFormatChosenLastIsTheNextOne(FxRobot robot) {
    desk.clean();
    push(robot, KeyCode.PAGE_UP);
    push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(files.exported().get()).isEqualTo(ODS);
    assertThat(files.formats()).containsExactly("ods", "xlsx");
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(files.exported().get().getFileName())
        .hasToString("France-services-Guise-2026-10.ods");
    assertThat(desk.choice("month.format")).contains("ods");
  }

  @Test
  void theMouseExportsElsewhereToo(FxRobot robot) {
    desk.clean();
    push(robot, KeyCode.PAGE_UP);
    Button as =
        robot
            .lookup(
                node ->
                    "Exporter sous…, Ctrl+Maj+E".equals(node.getAccessibleText())
                        && node instanceof Button)
            .queryButton();
    robot.interact(as::fire);
    background.settle();
    assertThat(files.exported().get()).isEqualTo(ODS);
  }

  @Test
  void anExportShowsItsProgressAndEscapeStopsIt(FxRobot robot) throws InterruptedException {
    desk.clean();
    push(robot, KeyCode.PAGE_UP);
    export.gate = new CountDownLatch(1);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    export.begun.await();
    Awake.laidOut();
    window.capture(robot, "month-exporting");
    robot.push(KeyCode.ESCAPE);
    export.gate.countDown();
    background.settle();
    assertThat(files.exported().get()).isNull();
    assertThat(robot.lookup("Export annulé\u00a0; aucun fichier n’a été laissé.").tryQuery())
        .isPresent();
  }

  @Test
  void anExportThatFailsIsToldAndCanBeTriedAgain(FxRobot robot) {
    desk.clean();
    push(robot, KeyCode.PAGE_UP);
    export.full = true;
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(robot.lookup("Le disque est plein. (code G05)").tryQuery()).isPresent();
    export.full = false;
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(files.exported().get()).isEqualTo(FILE);
  }
}
