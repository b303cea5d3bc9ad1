package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.FakeBackups;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.LaterScreen;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.key.KeyStrip;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.task.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(Awake.class)
class ShellTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-11-23T08:42:10Z");
  private static final Agent CAMILLE = new Agent("a1", "Camille Martin", Role.MANAGER, true);
  private static final Agent JULIE = new Agent("a2", "Julie Durand", Role.ADVISER, true);
  private static final Agent SAMIR = new Agent("a3", "Samir Benali", Role.ADVISER, true);

  private static final Site SITE =
      new Site(
          "s", "France services · Guise", "", "02361", "Guise", PARIS, OpeningHours.none(), true);

  private final List<String> heard = new ArrayList<>();
  private final FakeServing serving = new FakeServing();
  private Background background;
  private Shell shell;
  private ShellModel model;
  private final FakeBackups backups = new FakeBackups();
  private BackupModel keeping;
  private FakeScreen counter;
  private FakeScreen month;
  private TestWindow window;

  private static final class FakeServing implements Serving {
    private List<Agent> agents = List.of(CAMILLE, JULIE);
    private Agent now = CAMILLE;

    @Override
    public List<Agent> agents() {
      return agents;
    }

    @Override
    public Agent serving() {
      return now;
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
    public void serve(Agent agent) {
      now = agent;
    }
  }

  private final class FakeScreen implements Screen {
    private final String title;
    private final Icon icon;
    private final TextField field = new TextField();
    private final StackPane view = new StackPane(field);
    private final Shortcuts keys = new Shortcuts();
    private List<String> unsaved = List.of();
    private boolean rests = true;

    FakeScreen(String title, Icon icon) {
      this.title = title;
      this.icon = icon;
      field.setMaxWidth(300);
      keys.on("Shortcut+E", () -> heard.add(title + " export"));
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public Icon icon() {
      return icon;
    }

    @Override
    public Node view() {
      return view;
    }

    @Override
    public void opened() {
      heard.add(title + " opened");
      field.requestFocus();
    }

    @Override
    public void left() {
      heard.add(title + " left");
    }

    @Override
    public List<String> unsaved() {
      return unsaved;
    }

    @Override
    public boolean atRest() {
      return rests;
    }

    @Override
    public void giveUp() {
      heard.add(title + " given up");
    }

    @Override
    public void discreet(boolean on) {
      heard.add(title + (on ? " discreet" : " shown"));
    }

    @Override
    public Shortcuts shortcuts() {
      return keys;
    }
  }

  @Start
  void open(Stage stage) {
    shell = new Shell(SITE);
    background = Background.start(shell.messages()::trouble);
    Clock clock = Clock.fixed(NOW, PARIS);
    model = new ShellModel(serving, background, shell.messages(), clock);
    keeping = new BackupModel(backups, background, shell.messages(), clock);
    counter = new FakeScreen("Guichet", Icon.COUNTER);
    month = new FakeScreen("Mois", Icon.MONTH);
    window = TestWindow.show(stage, shell.view());
    shell.open(
        model,
        keeping,
        List.of(new RailPlace(counter, "F2", "G"), new RailPlace(month, "F5", "M")));
  }

  private boolean isOffered(FxRobot robot, String words) {
    return robot
        .lookup((Node node) -> node instanceof Button button && words.equals(button.getText()))
        .tryQuery()
        .filter(Node::isVisible)
        .isPresent();
  }

  /** On a field, on a table that would take the key for itself; never out of what takes it. */
  @Test
  void escapeGoesBackToTheScreenThatLedHere(FxRobot robot) {
    robot.interact(() -> shell.lead(counter));
    assertThat(isOffered(robot, "Revenir\u00a0: Guichet")).as("nowhere else to go").isFalse();
    robot.interact(() -> shell.lead(month));
    assertThat(isOffered(robot, "Revenir\u00a0: Guichet")).isTrue();
    window.capture(robot, "shell-led");
    month.rests = false;
    push(robot, KeyCode.ESCAPE);
    assertThat(month.isShown()).as("something is begun there").isTrue();
    robot.interact(shell::stay);
    assertThat(isOffered(robot, "Revenir\u00a0: Guichet")).as("what leads back is left").isFalse();
    robot.interact(() -> shell.show(counter));
    robot.interact(() -> shell.lead(month));
    month.rests = true;
    push(robot, KeyCode.ESCAPE);
    assertThat(counter.isShown()).isTrue();
    assertThat(isOffered(robot, "Revenir\u00a0: Guichet")).isFalse();
    push(robot, KeyCode.F5);
    push(robot, KeyCode.ESCAPE);
    assertThat(month.isShown()).as("she came by herself").isTrue();
    robot.interact(() -> shell.lead(counter));
    TableView<String> table = new TableView<>();
    KeyStrip<String> strip = new KeyStrip<>("Lequel ?", heard::add, () -> heard.add("closed"));
    robot.interact(() -> counter.view.getChildren().setAll(strip, table));
    robot.interact(strip::requestFocus);
    push(robot, KeyCode.ESCAPE);
    assertThat(heard).contains("closed");
    assertThat(counter.isShown()).isTrue();
    robot.interact(table::requestFocus);
    push(robot, KeyCode.ESCAPE);
    assertThat(month.isShown()).isTrue();
  }

  /** What a press closed on the screen is not left by the same press. */
  @Test
  void aHeldEscapeClosesWhatIsOpenAndStays(FxRobot robot) {
    robot.interact(() -> shell.lead(month));
    month.rests = false;
    robot.interact(() -> month.view.setOnKeyPressed(_ -> month.rests = true));
    new Hands(() -> month.view.getScene().getWindow(), background::settle)
        .hold(KeyCode.ESCAPE, "\u001b", 3);
    assertThat(month.isShown()).isTrue();
    push(robot, KeyCode.ESCAPE);
    assertThat(counter.isShown()).isTrue();
  }

  private void push(FxRobot robot, KeyCode... keys) {
    background.settle();
    robot.push(keys);
    background.settle();
  }

  @Test
  void functionKeysAndTheirTwinsOpenTheScreens(FxRobot robot) {
    push(robot, KeyCode.F5);
    assertThat(month.view.isVisible()).isTrue();
    assertThat(counter.view.isVisible()).isFalse();
    assertThat(month.field.isFocused()).isTrue();
    push(robot, KeyCode.ALT, KeyCode.G);
    assertThat(heard)
        .containsSubsequence(
            "Guichet opened", "Guichet left", "Mois opened", "Mois left", "Guichet opened");
  }

  @Test
  void aKeyOfTheScreenWorksWhereverTheFocusIs(FxRobot robot) {
    push(robot, KeyCode.F5);
    push(robot, KeyCode.CONTROL, KeyCode.E);
    robot.interact(() -> robot.lookup(".rail-item").queryAs(Node.class).requestFocus());
    push(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(heard).filteredOn("Mois export"::equals).hasSize(2);
  }

  @Test
  void aLetterThatOpensAFieldIsNotTypedIntoIt(FxRobot robot) {
    var list = new Button();
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          counter.field.requestFocus();
          event.consume();
        });
    robot.interact(() -> counter.view.getChildren().add(list));
    var hands = new Hands(() -> counter.view.getScene().getWindow(), background::settle);
    for (char letter = 'a'; letter <= 'z'; letter++) {
      robot.interact(list::requestFocus);
      hands.type("" + letter);
      assertThat(counter.field.isFocused()).isTrue();
      assertThat(counter.field.getText()).as("%s", letter).isEmpty();
    }
    hands.type("xy");
    assertThat(counter.field.getText()).isEqualTo("xy");
  }

  @Test
  void oneKeyChangesWhoServesWhenThereAreTwo(FxRobot robot) {
    push(robot, KeyCode.F11);
    assertThat(serving.now).isEqualTo(JULIE);
    assertThat(robot.lookup("Julie Durand").tryQuery()).isPresent();
    window.capture(robot, "shell-agent-changed");
    push(robot, KeyCode.ALT, KeyCode.A);
    assertThat(serving.now).isEqualTo(CAMILLE);
  }

  @Test
  void withMoreAgentsADigitSaysWho(FxRobot robot) {
    serving.agents = List.of(CAMILLE, JULIE, SAMIR);
    robot.interact(model::open);
    push(robot, KeyCode.F11);
    window.capture(robot, "shell-who-serves");
    push(robot, KeyCode.DIGIT2);
    assertThat(serving.now).isEqualTo(SAMIR);
    assertThat(shell.overlay().isOpen()).isFalse();
    assertThat(counter.field.getText()).as("the digit stays in the box").isEmpty();
  }

  @Test
  void discreetModeIsOnAtTheStartAndF9SwitchesIt(FxRobot robot) {
    assertThat(model.discreet().get()).isTrue();
    push(robot, KeyCode.F9);
    assertThat(model.discreet().get()).isFalse();
    assertThat(heard).endsWith("Guichet shown", "Mois shown");
    push(robot, KeyCode.ALT, KeyCode.I);
    assertThat(model.discreet().get()).isTrue();
  }

  @Test
  void whatEachScreenHoldsIsAskedAboutBeforeTheWindowCloses(FxRobot robot) {
    counter.unsaved = List.of("Rendez-vous");
    month.unsaved = List.of("Réouverture");
    robot.interact(() -> assertThat(shell.mayClose(() -> heard.add("closed"))).isFalse());
    robot.interact(() -> robot.lookup(".danger").queryButton().fire());
    assertThat(heard).contains("Guichet given up").doesNotContain("closed");
    assertThat(month.view.isVisible()).as("the next is shown and asked about").isTrue();
    robot.interact(() -> robot.lookup(".danger").queryButton().fire());
    assertThat(heard).endsWith("Mois given up", "closed");
  }

  @Test
  void aScreenMadeLaterIsGivenUpToo(FxRobot robot) {
    var later = new LaterScreen("Mois", Icon.MONTH, () -> month);
    later.giveUp();
    assertThat(heard).as("not made for it").doesNotContain("Mois given up");
    robot.interact(later::view);
    later.giveUp();
    assertThat(heard).contains("Mois given up");
  }

  @Test
  void theStatusLineIsTrueToTheLastWrite(FxRobot robot) {
    model.saved(NOW);
    background.settle();
    assertThat(robot.lookup("Tout est enregistré sur ce poste (09:42:10)").tryQuery()).isPresent();
    robot.interact(model::newDay);
    assertThat(robot.lookup("Tout est enregistré sur ce poste").tryQuery()).isPresent();
    model.notSaved(NOW.plusSeconds(5));
    background.settle();
    robot.interact(model::newDay);
    window.capture(robot, "shell-not-saved");
    assertThat(robot.lookup(".status-line .failed").tryQuery()).isPresent();
  }

  @Test
  void theBannerOfADemonstrationIsOnEveryScreen(FxRobot robot) {
    assertThat(robot.lookup("Démonstration\u00a0: données inventées").tryQuery()).isPresent();
    push(robot, KeyCode.F5);
    assertThat(robot.lookup("Démonstration\u00a0: données inventées").tryQuery()).isPresent();
  }

  @Test
  @Tag("slow")
  void theWindowHoldsAtEverySizeAndInEveryTheme(FxRobot robot) {
    model.saved(NOW);
    backups.last = NOW.minusSeconds(3900);
    robot.interact(keeping::keepUp);
    background.settle();
    window.capture(robot, "shell-1366x768");
    window.capture(robot, "shell-1280x720", 1280, 720, Theme.LIGHT);
    window.capture(robot, "shell-1920x1080", 1920, 1080, Theme.LIGHT);
    window.capture(robot, "shell-dark", 1366, 768, Theme.DARK);
    window.capture(robot, "shell-high-contrast", 1366, 768, Theme.HIGH_CONTRAST);
    window.capture(robot, "shell-150-percent", 910, 512, Theme.LIGHT);
    robot.interact(() -> {});
    var words = robot.lookup(".rail-text").queryAll();
    assertThat(words).isNotEmpty().allMatch(Node::isVisible);
  }

  @Test
  void troubleAtTheStartSaysWhatHappenedWhatIsSafeAndWhatToDo(FxRobot robot) {
    for (Failure.Kind kind : Failure.Kind.values()) {
      robot.interact(() -> new TroubleView(new Failure(kind, "Arrivé."), () -> {}, () -> {}));
    }
    var newer =
        new Failure(
            Failure.Kind.FILE_TOO_NEW, "Ce fichier vient d’une version plus récente de Guichet.");
    robot.interact(
        () -> {
          var view = new TroubleView(newer, () -> heard.add("again"), () -> heard.add("quit"));
          counter.view.getScene().setRoot(view.view());
          robot.lookup(".primary").queryAs(Node.class).requestFocus();
        });
    robot.push(KeyCode.ENTER);
    assertThat(heard).endsWith("again");
    robot.interact(() -> fr.guichet.ui.Screens.capture(robot.window(0).getScene(), "trouble"));
  }

  @Test
  void aCountOfNothingIsNotShownHoweverWideTheRailIs(FxRobot robot) {
    var count = new SimpleIntegerProperty();
    robot.interact(
        () -> {
          var item = new RailItem(Icon.FOLLOW_UPS, "À suivre", "F4", () -> {}).badge(count);
          Node badge = ((HBox) item.getGraphic()).getChildren().get(2);
          assertThat(badge.isVisible()).isFalse();
          item.narrow(false);
          assertThat(badge.isVisible()).as("wide").isFalse();
          count.set(3);
          assertThat(badge.isVisible()).as("three").isTrue();
          item.narrow(true);
          assertThat(badge.isVisible()).as("narrow").isFalse();
          Label mark = (Label) item.getGraphic().lookup(".mark");
          assertThat(mark.getText()).isEqualTo("3");
          assertThat(mark.isVisible()).as("at the sign").isTrue();
          count.set(0);
          assertThat(mark.isVisible()).as("narrow, nothing").isFalse();
          count.set(3);
          item.narrow(false);
          assertThat(mark.isVisible()).as("at the sign, wide").isFalse();
          assertThat(badge.isVisible()).as("wide again").isTrue();
        });
  }

  /** All six screens of the program, on a small screen at 200 %. */
  @Test
  void theRailHoldsInTheLowestWindow(FxRobot robot) {
    var rail = new Rail[1];
    robot.interact(
        () -> {
          List<RailPlace> six = Collections.nCopies(6, new RailPlace(month, "F5", "M"));
          rail[0] = new Rail(SITE, six, _ -> {}, shell);
          rail[0].narrow(true);
          rail[0].room(300);
          var scene = new Scene(rail[0], 64, 300);
          Theme.LIGHT.dress(scene);
          scene.getRoot().applyCss();
        });
    robot.interact(() -> assertThat(rail[0].minHeight(64)).isLessThanOrEqualTo(300));
  }
}
