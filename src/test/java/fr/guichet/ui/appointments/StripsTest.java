package fr.guichet.ui.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Status;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.appointments.form.AppointmentForm;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.week.Block;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.key.KeyStrip;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is asked and typed over the days of Rendez-vous: whose the keys are, and until when. */
@ExtendWith(ApplicationExtension.class)
class StripsTest {

  private static final LocalDate MONDAY = SampleWeek.MONDAY;

  /** Monday 23 November 2026, 9:42 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T08:42:10Z", "UTC");

  @TempDir private static Path folder;
  private static int run;

  private AppointmentsModel model;
  private AppointmentsScreen screen;
  private Background background;
  private DeskWindow place;
  private Desk desk;
  private Stage stage;
  private Hands hands;

  @Start
  void open(Stage shown) {
    stage = shown;
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site" + run++),
            clock,
            of -> new SampleWeek(of).take(),
            parts -> {
              background = parts.background();
              model = new AppointmentsModel(parts.desk(), background, parts.messages(), _ -> {});
              screen =
                  new AppointmentsScreen(
                      model, new FakePaperwork(), FakeFileChoices.of(Path.of("permanence.ics")));
              return screen;
            });
    desk = place.desk();
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private boolean focusIn(Class<? extends Node> kind) {
    for (Node at = focused(); at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  private String fieldFocused() {
    return ((TextField) focused()).getText();
  }

  /** The appointment at two on Monday, with the focus on its block. */
  private Appointment selected(FxRobot robot) {
    hands.settle();
    Appointment petit =
        desk.appointments().between(MONDAY, MONDAY).stream()
            .map(Booked::appointment)
            .filter(a -> a.slot().from() == 14 * 60)
            .findFirst()
            .orElseThrow();
    robot.interact(
        () ->
            robot.lookup(".booked").queryAllAs(Node.class).stream()
                .filter(node -> node instanceof Block of && of.booked().id().equals(petit.id()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    hands.settle();
    assertThat(model.selected()).isPresent();
    return petit;
  }

  private Status status(Appointment of) {
    return desk.appointments().find(of.id()).appointment().status();
  }

  /** As F2 and F3 do. */
  private void leaveAndComeBack(FxRobot robot) {
    robot.interact(
        () -> {
          screen.left();
          screen.opened();
        });
    hands.settle();
  }

  // --- who has the focus

  @Test
  void aFormThatIsOpenHasTheKeysAgainOnceTheDayAboveItIsNotedOrLeft(FxRobot robot) {
    Appointment petit = selected(robot);
    hands.ctrl(KeyCode.R).type("mar 16h").ctrl(KeyCode.J).press(KeyCode.ENTER);
    assertThat(focusIn(AppointmentForm.class)).as("once it is noted").isTrue();
    assertThat(fieldFocused()).isEqualTo("mar 16h");
    for (KeyCode key : new KeyCode[] {KeyCode.J, KeyCode.L, KeyCode.P}) {
      hands.ctrl(key);
      assertThat(focusIn(AppointmentForm.class)).as("%s", key).isFalse();
      hands.press(KeyCode.ESCAPE);
      assertThat(focusIn(AppointmentForm.class)).as("once %s is left", key).isTrue();
    }
    hands.type("ben");
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatIsAskedOrTypedHasTheKeysAgainWhenTheScreenIsShown(FxRobot robot) {
    Appointment petit = selected(robot);
    hands.ctrl(KeyCode.J).type("9h-11h");
    leaveAndComeBack(robot);
    assertThat(focusIn(DayLineForm.class)).isTrue();
    assertThat(fieldFocused()).isEqualTo("9h-11h");
    hands.press(KeyCode.ESCAPE);
    for (KeyCode key : new KeyCode[] {KeyCode.L, KeyCode.P}) {
      hands.ctrl(key);
      leaveAndComeBack(robot);
      assertThat(focused()).as("%s", key).isInstanceOf(KeyStrip.class);
      hands.press(KeyCode.ESCAPE);
      assertThat(focused()).as("%s", key).isInstanceOf(Block.class);
    }
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
  }

  @Test
  void inANarrowWindowTheFormInPlaceOfThePictureHasTheKeysAgain(FxRobot robot) {
    selected(robot);
    robot.interact(() -> stage.setWidth(780));
    hands.settle().ctrl(KeyCode.R).ctrl(KeyCode.J);
    assertThat(focusIn(DayLineForm.class)).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(focusIn(AppointmentForm.class)).isTrue();
  }

  @Test
  void whatIsUndoneFromTheLineOfADayLeavesItTheKeys(FxRobot robot) {
    Appointment petit = selected(robot);
    hands.type("n").ctrl(KeyCode.J).press(KeyCode.TAB, KeyCode.SPACE);
    assertThat(focused()).isInstanceOf(CheckBox.class);
    Node box = focused();
    hands.ctrl(KeyCode.Z);
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
    assertThat(focused()).isSameAs(box);
  }

  @Test
  void aColleagueWhoComesInFindsNothingThatWasAsked(FxRobot robot) {
    selected(robot);
    hands.ctrl(KeyCode.J).type("9h-11h");
    robot.interact(screen::putAside);
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
    assertThat(screen.unsaved()).isEmpty();
    hands.type("ah");
    assertThat(focused()).isInstanceOf(VisitStrip.class);
    robot.interact(screen::putAside);
    assertThat(robot.lookup(VisitStrip.class::isInstance).tryQuery()).isEmpty();
    hands.ctrl(KeyCode.R);
    assertThat(focusIn(AppointmentForm.class)).isTrue();
  }

  // --- what comes late

  /** What follows is pressed while the program is at something else. */
  private Hands busy(CountDownLatch until) {
    background.run(
        () -> {
          try {
            until.await();
          } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
          }
        });
    return new Hands(() -> stage, () -> {});
  }

  @Test
  void aDayThatIsReadLateLeavesAloneWhatWasOpenedMeanwhile(FxRobot robot) {
    selected(robot);
    var read = new CountDownLatch(1);
    busy(read).ctrl(KeyCode.J).ctrl(KeyCode.R).type("mar 1");
    read.countDown();
    hands.settle().type("6h");
    assertThat(focusIn(AppointmentForm.class)).isTrue();
    assertThat(fieldFocused()).isEqualTo("mar 16h");
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
  }

  @Test
  void ofTwoDaysThatAreReadLateOnlyTheLastIsShown(FxRobot robot) throws InterruptedException {
    selected(robot);
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);
    var firstIsRead = new CountDownLatch(1);
    Hands quick = busy(first).ctrl(KeyCode.J);
    background.run(() -> true, _ -> firstIsRead.countDown());
    busy(second);
    quick.ctrl(KeyCode.J);
    first.countDown();
    firstIsRead.await();
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
    second.countDown();
    hands.settle();
    assertThat(focusIn(DayLineForm.class)).isTrue();
  }

  @Test
  void aDayThatIsReadLateDoesNotOpenOnAScreenThatWasLeft(FxRobot robot) {
    selected(robot);
    var read = new CountDownLatch(1);
    busy(read).ctrl(KeyCode.J);
    robot.interact(screen::left);
    read.countDown();
    hands.settle();
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
  }

  // --- what holds the days over midnight

  private void midnightPasses(FxRobot robot) {
    clock.pass(Duration.ofDays(1));
    robot.interact(screen::refreshed);
    hands.settle();
  }

  @Test
  void theDayThatBeganOverAListOrAFormIsShownOnceItIsClosed(FxRobot robot) {
    hands.alt(KeyCode.J);
    LocalDate today = MONDAY;
    for (KeyCode key : new KeyCode[] {KeyCode.L, KeyCode.P, KeyCode.J, KeyCode.R}) {
      hands.ctrl(key);
      midnightPasses(robot);
      assertThat(model.day()).as("under %s", key).isEqualTo(today);
      hands.press(KeyCode.ESCAPE);
      today = today.plusDays(1);
      assertThat(model.day()).as("after %s", key).isEqualTo(today);
    }
  }

  @Test
  void whatIsSavedOverMidnightIsShownInTheListOfTheNewDay(FxRobot robot) {
    hands.alt(KeyCode.L).ctrl(KeyCode.R).type("ven 27 11h");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("caf").press(KeyCode.ENTER);
    midnightPasses(robot);
    hands.ctrl(KeyCode.ENTER);
    assertThat(model.first()).isEqualTo(MONDAY.plusDays(1));
    assertThat(model.selected())
        .hasValueSatisfying(of -> assertThat(of.slot().day()).isEqualTo(MONDAY.plusDays(4)));
  }
}
