package fr.guichet.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.model.site.Publics;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.task.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(Awake.class)
class CounterScreenTest {

  private final FakeDesk desk = new FakeDesk();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private Background background;
  private CounterScreen screen;
  private CounterModel model;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    background = Background.start(problems::add);
    model = new CounterModel(desk, background, opened::add);
    screen = new CounterScreen(model, background, PlainPanes.panes());
    stage.setScene(scene(1366, 768));
    stage.show();
    screen.opened();
  }

  /** The screen beside a rail, as wide as the shell's. */
  private Scene scene(double width, double height) {
    var rail = new Region();
    rail.setMinWidth(208);
    rail.getStyleClass().add("rail");
    HBox.setHgrow(screen.view(), Priority.ALWAYS);
    var root = new HBox(rail, screen.view());
    root.getStyleClass().add("ground");
    var scene = new Scene(root, width, height);
    Theme.LIGHT.dress(scene);
    return scene;
  }

  @AfterEach
  void close() {
    Platform.runLater(screen::left);
    background.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void aWordAndThreeEntersLogACommonVisit(FxRobot robot) {
    type(robot, "rsa");
    assertThat(desk.saved).isEmpty();
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved).isEmpty();
    press(robot, KeyCode.ENTER);
    assertThat(requests())
        .extracting(Request::procedure, Request::outcome)
        .containsExactly(tuple("CAF-RSA", Outcome.RESOLVED));
    assertThat(field(robot).getText()).isEmpty();
    assertThat(field(robot).isFocused()).isTrue();
    assertThat(field(robot).getAccessibleText()).contains("Visite enregistrée", "Ctrl+Z");
    capture("counter-saved");
  }

  @Test
  void aHeldEnterCountsOnce(FxRobot robot) {
    type(robot, "rsa");
    robot.interact(
        () -> {
          for (int i = 0; i < 10; i++) {
            fire(field(robot), KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, false);
          }
          fire(field(robot), KeyEvent.KEY_RELEASED, "", KeyCode.ENTER, false);
        });
    settle();
    assertThat(model.entry().step()).isEqualTo(Step.Deciding.fresh(0, "rsa"));
  }

  @Test
  void aHeldLetterIsOneAnswerAndNoNextWord(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    robot.interact(
        () -> {
          for (int i = 0; i < 10; i++) {
            fire(field(robot), KeyEvent.KEY_PRESSED, "", KeyCode.X, false);
            fire(field(robot), KeyEvent.KEY_TYPED, "x", KeyCode.UNDEFINED, false);
          }
          fire(field(robot), KeyEvent.KEY_RELEASED, "", KeyCode.X, false);
        });
    settle();
    assertThat(field(robot).getText()).isEmpty();
    assertThat(model.shown(0).outcome()).isEqualTo(Outcome.REDIRECTED);
  }

  @Test
  void aLetterThatTurnsOutToBeTheOutcomeLeavesTheFieldWithTheCaretBehindTheWord(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "sapl");
    assertThat(field(robot).getText()).isEqualTo("apl");
    assertThat(field(robot).getCaretPosition()).isEqualTo(3);
    capture("counter-letter");
    press(robot, KeyCode.ENTER);
    assertThat(model.entry().draft().requests())
        .extracting(RequestDraft::partner, RequestDraft::outcome)
        .containsExactly(tuple("CAF", Outcome.PENDING), tuple("CAF", null));
  }

  @Test
  void aLongSignLeavesTheLabelBesideIt(FxRobot robot) {
    type(robot, "zblorg");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    capture("counter-long-sign");
    Node chip = robot.lookup("#lines .partner-chip").query();
    Node label =
        robot.from(robot.lookup("#lines").queryAll()).lookup(".label").queryAll().stream()
            .filter(node -> ((Label) node).getText().contains("zblorg"))
            .findFirst()
            .orElseThrow();
    assertThat(chip.localToScene(chip.getBoundsInLocal()).getMaxX())
        .isLessThan(label.localToScene(label.getBoundsInLocal()).getMinX());
  }

  @Test
  void aRequestThatLacksAnAnswerStandsOnOneLine(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "n");
    press(robot, KeyCode.ENTER, KeyCode.DOWN);
    List<Double> middles =
        robot.from(robot.lookup("#lines").queryAll()).lookup(".label").queryAll().stream()
            .filter(
                node ->
                    List.of("réponse à donner", "Non aboutie").contains(((Label) node).getText()))
            .map(node -> node.localToScene(node.getBoundsInLocal()).getCenterY())
            .toList();
    assertThat(middles).hasSize(2);
    assertThat(middles.get(0)).isCloseTo(middles.get(1), within(1.0));
  }

  @Test
  void aVisitOfAnotherDaySaysTheDay(FxRobot robot) {
    robot.interact(() -> model.edit(draft -> draft.at(desk.today().minusDays(1), 16 * 60 + 5)));
    assertThat(pill(robot)).startsWith("dim. 22 nov. 16:05 · ");
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    robot.interact(() -> model.correct(desk.saved.getFirst()));
    settle();
    assertThat(pill(robot)).isEqualTo("Correction de la visite du dim. 22 nov. à 16:05");
    assertThat(robot.lookup("Correction de la visite du dim. 22 nov. à 16:05").queryAll())
        .as("in the bar and on the card")
        .hasSizeGreaterThan(1);
  }

  private static String pill(FxRobot robot) {
    return ((ToggleButton) robot.lookup("#in-progress .pill").query()).getText();
  }

  @Test
  void afterALetterADigitsKeyIsADigitWhereNoWordBeginsSo(FxRobot robot) {
    for (boolean shift : List.of(false, true)) {
      robot.interact(model::newVisit);
      type(robot, "rsa");
      press(robot, KeyCode.ENTER);
      type(robot, "x");
      french(robot, KeyCode.UNDEFINED, shift ? "2" : "é", shift);
      assertThat(field(robot).getText()).isEmpty();
      assertThat(model.entry().line(0).outcome()).isEqualTo(Outcome.REDIRECTED);
      assertThat(model.entry().line(0).cause()).isEqualTo(Cause.CREDENTIALS);
    }
  }

  @Test
  void aDayThatIsNotUnderstoodKeepsTheVisitFromBeingSaved(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.Q);
    press(robot, KeyCode.SPACE);
    type(robot, "32/13");
    press(robot, KeyCode.ENTER);
    assertThat(robot.lookup("#when-day").queryAs(TextField.class).isFocused()).isTrue();
    robot.interact(() -> field(robot).requestFocus());
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).isEmpty();
    assertThat(robot.lookup("#when-day").queryAs(TextField.class).isFocused()).isTrue();
    capture("counter-when-refused");
    robot.interact(() -> robot.lookup("#when-day").queryAs(TextField.class).clear());
    type(robot, "hier");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(1);
    assertThat(field(robot).getAccessibleText()).contains("Visite enregistrée au");
  }

  @Test
  void aNumberThatIsNotUnderstoodIsNotKeptAsFarAsItWas(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.O);
    type(robot, "100");
    otherLength(robot);
    type(robot, "1500");
    capture("counter-numbers-refused");
    assertThat(model.entry().draft().minutes()).as("150 was on the way").isNull();
    robot.interact(() -> field(robot).requestFocus());
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).isEmpty();
    TextField length = (TextField) owner();
    assertThat(length.getText()).as("the first that is wrong").isEqualTo("1500");
    assertThat(length.getAccessibleHelp()).contains("de 0 à");
    robot.interact(() -> length.setText("150"));
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    TextField persons = robot.lookup("#persons").queryAs(TextField.class);
    assertThat(owner()).isSameAs(persons);
    assertThat(persons.getText()).isEqualTo("100");
    robot.interact(() -> persons.setText("10"));
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved.getLast().visit().persons()).isEqualTo(10);
    assertThat(desk.saved.getLast().visit().length().minutes()).isEqualTo(150);
  }

  /** « … » of « Durée »: the minutes are typed. */
  private void otherLength(FxRobot robot) {
    robot.interact(
        () ->
            robot.lookup("#length .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("…"))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
  }

  @Test
  void whatIsNotUnderstoodStaysWithItsVisit(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.Q);
    press(robot, KeyCode.SPACE);
    type(robot, "12/13");
    assertThat(model.entry().draft().typedDay()).as("12/1 was on the way").isNull();
    ctrl(robot, KeyCode.N);
    type(robot, "retraite");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(requests())
        .as("the other visit")
        .extracting(Request::partner)
        .containsExactly("CNAV");
    robot.interact(() -> model.show(model.begun().getFirst()));
    settle();
    TextField day = robot.lookup("#when-day").queryAs(TextField.class);
    assertThat(day.getText()).isEqualTo("12/13");
    capture("counter-when-back");
    robot.interact(() -> field(robot).requestFocus());
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(1);
    robot.interact(day::clear);
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(2);
  }

  @Test
  void aNoteThatIsRefusedIsGoneBackTo(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    robot.interact(() -> model.edit(draft -> draft.withNote("1 85 05 78 006 084 91")));
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).isEmpty();
    assertThat(robot.lookup("#note").queryAs(TextField.class).isFocused()).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(robot.lookup("#note").queryAs(TextField.class).isFocused()).isTrue();
  }

  @Test
  void aLongTextIsTakenAsFarAsARequestMaySay(FxRobot robot) {
    robot.interact(() -> field(robot).replaceText(0, 0, "la caisse de retraite ".repeat(300)));
    settle();
    capture("counter-long");
    assertThat(field(robot).getText()).hasSize(FreeText.LIMIT);
    assertThat(field(robot).getAccessibleHelp()).contains("140 caractères");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    capture("counter-long-taken");
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(1);
  }

  @Test
  void theNoteIsOneKeyAwayAndIsSeenWhenItIsFoldedAway(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.B);
    type(robot, "reviendra avec son bail");
    press(robot, KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#public").queryButton().fire());
    assertThat(robot.lookup("#public").queryButton().getAccessibleText()).contains("rempli");
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved.getLast().note()).isEqualTo("reviendra avec son bail");
  }

  @Test
  void whatIsTypedOnPaperIsUnderstoodBesideTheField(FxRobot robot) {
    type(robot, "9h40 tel rsa 20min x2");
    capture("counter-tokens");
    assertThat(robot.lookup(".field-right .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("09:40 · Téléphone · 20 min · 2 personnes");
  }

  @Test
  void theFieldTellsWhatIsHighlightedAndWhatIsAsked(FxRobot robot) {
    type(robot, "rsa");
    assertThat(field(robot).getAccessibleHelp()).startsWith("CAF, Demander le RSA");
    assertThat(field(robot).getAccessibleText()).as("what is typed is its value").isNull();
    press(robot, KeyCode.ENTER);
    type(robot, "s");
    press(robot, KeyCode.ENTER);
    assertThat(field(robot).getAccessibleText()).contains("À suivre", "Qu’attend-on", "3 panne");
  }

  @Test
  void theNextWordAcceptsTheProposal(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    capture("counter-outcome");
    type(robot, "retraite");
    assertThat(field(robot).getText()).isEqualTo("retraite");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(requests()).extracting(Request::partner).containsExactly("CAF", "CNAV");
  }

  @Test
  void secuIsTheNextWordThoughSIsAnOutcomeAndAnAccentADigit(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "s");
    french(robot, KeyCode.DIGIT2, "é", false);
    type(robot, "cu");
    assertThat(field(robot).getText()).isEqualTo("sécu");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(requests())
        .extracting(Request::partner, Request::outcome)
        .containsExactly(tuple("CAF", Outcome.RESOLVED), tuple("CPAM", Outcome.RESOLVED));
  }

  @Test
  void digitsOfFrenchKeyboardsAnswerWithAndWithoutShift(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "s");
    press(robot, KeyCode.ENTER);
    capture("counter-awaited");
    french(robot, KeyCode.DIGIT1, "&", false);
    assertThat(model.entry().line(0).awaited()).isEqualTo(Awaited.DOCUMENT);
    french(robot, KeyCode.DIGIT2, "é", false);
    assertThat(model.entry().line(0).awaited()).isEqualTo(Awaited.PARTNER_ANSWER);
    french(robot, KeyCode.DIGIT3, "3", true);
    assertThat(model.entry().line(0).awaited()).isEqualTo(Awaited.OUTAGE);
    french(robot, KeyCode.NUMPAD1, "1", false);
    assertThat(model.entry().line(0).awaited()).isEqualTo(Awaited.DOCUMENT);
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved.getLast().followUps()).hasSize(1);
  }

  @Test
  void aTargetIsTypedInItsOwnField(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "x");
    press(robot, KeyCode.ENTER);
    capture("counter-cause");
    type(robot, "5");
    type(robot, "mairie de guise");
    capture("counter-target");
    assertThat(robot.lookup("#answer-field").queryAs(TextField.class).isFocused()).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(field(robot).isFocused()).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(requests()).extracting(Request::target).containsExactly("mairie de guise");
  }

  @Test
  void aNoteIsTypedWholeWhileAQuestionIsOpen(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "x");
    press(robot, KeyCode.ENTER);
    type(robot, "5");
    alt(robot, KeyCode.B);
    type(robot, "bail");
    assertThat(model.entry().draft().note()).isEqualTo("bail");
    assertThat(model.entry().line(0).target()).isEmpty();
    press(robot, KeyCode.ENTER);
    type(robot, "mairie");
    assertThat(model.entry().line(0).target()).as("back where it is asked").isEqualTo("mairie");
  }

  @Test
  void aWordInTheFieldKeepsTheVisitFromBeingSaved(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    type(robot, "retraite");
    robot.interact(() -> robot.lookup(".primary").queryButton().fire());
    settle();
    capture("counter-word-left");
    assertThat(desk.saved).isEmpty();
    assertThat(field(robot).isFocused()).isTrue();
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(requests()).extracting(Request::partner).containsExactly("CAF", "CNAV");
  }

  @Test
  void anotherCauseIsTypedInItsOwnField(FxRobot robot) {
    desk.otherCauses = List.of("titre étranger", "tutelle");
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "n");
    press(robot, KeyCode.ENTER);
    type(robot, "9");
    capture("counter-other-cause");
    TextField answer = robot.lookup("#answer-field").queryAs(TextField.class);
    assertThat(answer.getPromptText()).isEqualTo("ou écrire laquelle, puis Entrée");
    type(robot, "dossier perdu");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved.getLast().precision(requests().getFirst())).isEqualTo("dossier perdu");
  }

  /** A matter of today that a visit may go on with, and a new visit. */
  private void promiseEarlier(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "s1");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    var pending = desk.saved.getFirst();
    desk.open.add(
        new OpenMatter(
            pending.visit(),
            pending.visit().requests().getFirst(),
            pending.followUps().getFirst()));
    robot.interact(model::start);
    settle();
  }

  @Test
  void anEarlierMatterIsProposedBesideTheProcedure(FxRobot robot) {
    promiseEarlier(robot);
    type(robot, "rsa");
    capture("counter-earlier-proposed");
    ctrl(robot, KeyCode.L);
    capture("counter-earlier");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(2);
    assertThat(requests()).isEmpty();
  }

  @Test
  void underTheVeilNoMatterOfAnotherDayIsTold(FxRobot robot) {
    promiseEarlier(robot);
    type(robot, "rsa");
    ctrl(robot, KeyCode.L);
    type(robot, "rsa");
    assertThat(told(robot)).anyMatch(words -> words.contains("aujourd’hui — "));
    assertThat(model.proposals().firstEarlier()).isPresent();
    robot.interact(() -> screen.veil(true));
    settle();
    capture("counter-veiled-matter");
    assertThat(told(robot)).noneMatch(words -> words.contains("aujourd’hui — "));
    assertThat(model.proposals().firstEarlier()).isEmpty();
    press(robot, KeyCode.ESCAPE);
    ctrl(robot, KeyCode.L);
    assertThat(model.proposals().isEmpty()).isTrue();
    robot.interact(() -> screen.veil(false));
    settle();
    assertThat(told(robot)).anyMatch(words -> words.contains("aujourd’hui — "));
  }

  private List<String> told(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void threeVisitsAreInProgressAtOnce(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    desk.pass(Duration.ofMinutes(12));
    ctrl(robot, KeyCode.N);
    type(robot, "carte gr");
    desk.pass(Duration.ofMinutes(4));
    ctrl(robot, KeyCode.T);
    type(robot, "impots avis");
    assertThat(model.begun())
        .extracting(e -> e.draft().channel())
        .containsExactly(Channel.WALK_IN, Channel.WALK_IN, Channel.PHONE);
    capture("counter-three-in-progress");
    ctrl(robot, KeyCode.TAB);
    assertThat(model.entry().size()).isOne();
    ctrl(robot, KeyCode.TAB);
    assertThat(field(robot).getText()).isEqualTo("carte gr");
    capture("counter-search");
    assertThat(desk.kept).hasSize(3);
  }

  @Test
  void fiveRequestsFitOnASmallScreen(FxRobot robot) {
    for (String word : List.of("reversion", "reversion agirc", "capital deces", "impots deces")) {
      type(robot, word);
      press(robot, KeyCode.ENTER, KeyCode.ENTER);
    }
    desk.pass(Duration.ofMinutes(22));
    type(robot, "carte grise succession");
    press(robot, KeyCode.ENTER);
    press(robot, KeyCode.UP, KeyCode.UP);
    type(robot, "s");
    press(robot, KeyCode.ENTER);
    type(robot, "1");
    resize(1280, 720);
    capture("counter-five-requests");
    Node save = robot.lookup(".primary").match(n -> n.getTypeSelector().equals("Button")).query();
    assertThat(save.localToScene(save.getBoundsInLocal()).getMaxY()).isLessThan(640);
  }

  @Test
  void ctrlZUndoesTypingThenTheLastSaving(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    type(robot, "caf");
    ctrl(robot, KeyCode.Z);
    assertThat(field(robot).getText()).isEmpty();
    assertThat(desk.saved).hasSize(1);
    ctrl(robot, KeyCode.Z);
    assertThat(desk.saved).isEmpty();
    assertThat(model.entry().size()).isOne();
  }

  @Test
  void typingGoesToTheEntryFromAnywhere(FxRobot robot) {
    robot.interact(() -> robot.lookup("#channel").query().requestFocus());
    type(robot, "rsa");
    assertThat(field(robot).getText()).isEqualTo("rsa");
    assertThat(field(robot).isFocused()).isTrue();
  }

  @Test
  void typingStaysWhereItIsIfTheSiteWantsIt(FxRobot robot) {
    desk.typing = false;
    robot.interact(() -> robot.lookup("#channel").query().requestFocus());
    type(robot, "rsa");
    assertThat(field(robot).getText()).isEmpty();
    assertThat(field(robot).isFocused()).isFalse();
  }

  @Test
  void theFieldsOnThePublicAreAskedHiddenOrOffered(FxRobot robot) {
    desk.publics = Publics.ASKED;
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    capture("counter-public-asked");
    assertThat(shown(robot)).contains("Tranche d’âge", "Commune");
    press(robot, KeyCode.ENTER);
    assertThat(shown(robot)).as("closed until the next visit").doesNotContain("Tranche d’âge");
    desk.publics = Publics.HIDDEN;
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.B);
    assertThat(shown(robot))
        .doesNotContain("Tranche d’âge", "Commune")
        .contains("Note, sans nom ni numéro");
  }

  /** The names of the fields on the public that can be seen. */
  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".public-fields .field-label").queryAllAs(Label.class).stream()
        .filter(label -> seen(label))
        .map(Label::getText)
        .toList();
  }

  private static boolean seen(Node node) {
    return node == null || node.isVisible() && seen(node.getParent());
  }

  @Test
  void theDetailsAreReachedByTheirLetters(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    alt(robot, KeyCode.L);
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(model.entry().draft().channel()).isEqualTo(Channel.PHONE);
    alt(robot, KeyCode.D);
    press(robot, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(model.entry().draft().minutes()).isEqualTo(30);
    alt(robot, KeyCode.Q);
    press(robot, KeyCode.SPACE);
    type(robot, "hier");
    capture("counter-when");
    assertThat(model.entry().draft().typedDay()).isEqualTo(desk.today().minusDays(1));
    press(robot, KeyCode.ESCAPE);
    alt(robot, KeyCode.B);
    capture("counter-public");
    press(robot, KeyCode.ESCAPE);
    assertThat(field(robot).isFocused()).isTrue();
    assertThat(desk.saved).isEmpty();
  }

  @Test
  void aCorrectionIsMarkedAndSavedInPlace(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    robot.interact(() -> model.correct(desk.saved.getFirst()));
    settle();
    capture("counter-correction");
    assertThat(robot.lookup(".chip").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Correction de la visite de 09:38");
    press(robot, KeyCode.ENTER);
    assertThat(desk.saved).hasSize(1);
  }

  @Test
  void theServiceOpensInTheBrowser(FxRobot robot) {
    type(robot, "rsa");
    ctrl(robot, KeyCode.O);
    assertThat(opened).containsExactly("https://www.caf.fr");
  }

  @Test
  void otherThemesAndSizesHold(FxRobot robot) {
    type(robot, "rsa");
    press(robot, KeyCode.ENTER);
    type(robot, "x");
    for (Theme theme : Theme.values()) {
      robot.interact(() -> theme.dress(stage.getScene()));
      capture("counter-" + theme.name().toLowerCase());
    }
    robot.interact(() -> Theme.LIGHT.dress(stage.getScene()));
    resize(911, 512);
    capture("counter-at-150-percent");
    captureAt(1920, 1080, "counter-full-hd");
  }

  // --- the hands

  private void type(FxRobot robot, String text) {
    for (char c : text.toCharArray()) {
      KeyCode code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
      stroke(robot, code == null ? KeyCode.SPACE : code, String.valueOf(c), false);
    }
  }

  private void french(FxRobot robot, KeyCode code, String character, boolean shift) {
    stroke(robot, code, character, shift);
  }

  /** As the platform does: pressed, typed, released, at whoever has the focus. */
  private void stroke(FxRobot robot, KeyCode code, String character, boolean shift) {
    onScreen(
        () -> {
          fire(owner(), KeyEvent.KEY_PRESSED, character, code, shift);
          fire(owner(), KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, shift);
          fire(owner(), KeyEvent.KEY_RELEASED, "", code, shift);
        });
    settle();
  }

  private Node owner() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? stage.getScene().getRoot() : owner;
  }

  private static void fire(
      Node target,
      javafx.event.EventType<KeyEvent> type,
      String character,
      KeyCode code,
      boolean shift) {
    target.fireEvent(new KeyEvent(type, character, character, code, shift, false, false, false));
  }

  private void press(FxRobot robot, KeyCode... codes) {
    for (KeyCode code : codes) {
      robot.type(code);
      settle();
    }
  }

  private void ctrl(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    settle();
  }

  private void alt(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.ALT).type(code).release(KeyCode.ALT);
    settle();
  }

  private void settle() {
    new Hands(() -> stage, background::settle).settle();
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(5000, work);
  }

  private List<Request> requests() {
    return desk.saved.getLast().visit().requests();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#entry-field").queryAs(TextField.class);
  }

  private void resize(double width, double height) {
    WaitForAsyncUtils.asyncFx(
        () -> {
          ((HBox) stage.getScene().getRoot()).getChildren().clear();
          stage.setScene(scene(width, height));
          screen.opened();
        });
    settle();
  }

  private void capture(String name) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> Screens.capture(stage.getScene(), name));
  }

  /**
   * Larger than the headless screen: a scene that is in no window, laid out by its first picture.
   */
  private void captureAt(double width, double height, String name) {
    Scene[] large = new Scene[1];
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          ((HBox) stage.getScene().getRoot()).getChildren().clear();
          large[0] = scene(width, height);
          return Screens.capture(large[0], name);
        });
    settle();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> Screens.capture(large[0], name));
  }
}
