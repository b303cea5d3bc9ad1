package fr.guichet.ui.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.Hands;
import fr.guichet.ui.appointments.form.AppointmentForm;
import fr.guichet.ui.appointments.week.Block;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.key.KeyStrip;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is asked and typed over the days of Rendez-vous: whose the keys are, and until when. */
class StripsTest extends AppointmentsWindow {

  private boolean focusIn(Class<? extends Node> kind) {
    for (Node at = focused(); at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  /** The appointment at two on Monday, with the focus on its block. */
  private Appointment selected() {
    Appointment petit = at(MONDAY, 14 * 60);
    focus(petit);
    assertThat(model.selected()).isPresent();
    return petit;
  }

  /** As F2 and F3 do. */
  private void leaveAndComeBack() {
    robot.interact(
        () -> {
          screen.left();
          screen.opened();
        });
    hands.settle();
  }

  // --- who has the focus

  @Test
  void aFormThatIsOpenHasTheKeysAgainOnceTheDayAboveItIsNotedOrLeft() {
    Appointment petit = selected();
    hands.ctrl(KeyCode.R).write("mar 16h").ctrl(KeyCode.J).press(KeyCode.ENTER);
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
  void whatIsAskedOrTypedHasTheKeysAgainWhenTheScreenIsShown() {
    Appointment petit = selected();
    hands.ctrl(KeyCode.J).write("9h-11h");
    leaveAndComeBack();
    assertThat(focusIn(DayLineForm.class)).isTrue();
    assertThat(fieldFocused()).isEqualTo("9h-11h");
    hands.press(KeyCode.ESCAPE);
    for (KeyCode key : new KeyCode[] {KeyCode.L, KeyCode.P}) {
      hands.ctrl(key);
      leaveAndComeBack();
      assertThat(focused()).as("%s", key).isInstanceOf(KeyStrip.class);
      hands.press(KeyCode.ESCAPE);
      assertThat(focused()).as("%s", key).isInstanceOf(Block.class);
    }
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
  }

  @Test
  void inANarrowWindowTheFormInPlaceOfThePictureHasTheKeysAgain() {
    selected();
    robot.interact(() -> stage.setWidth(780));
    hands.settle().ctrl(KeyCode.R).ctrl(KeyCode.J);
    assertThat(focusIn(DayLineForm.class)).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(focusIn(AppointmentForm.class)).isTrue();
  }

  @Test
  void whatIsUndoneFromTheLineOfADayLeavesItTheKeys() {
    Appointment petit = selected();
    hands.type("n").ctrl(KeyCode.J).press(KeyCode.TAB, KeyCode.SPACE);
    assertThat(focused()).isInstanceOf(CheckBox.class);
    Node box = focused();
    hands.ctrl(KeyCode.Z);
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
    assertThat(focused()).isSameAs(box);
  }

  @Test
  void aColleagueWhoComesInFindsNothingThatWasAsked() {
    selected();
    hands.ctrl(KeyCode.J).write("9h-11h");
    robot.interact(screen::putAside);
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
    assertThat(screen.unsaved()).isEmpty();
    assertThat(kept()).as("it is nowhere but on the disk").hasSize(1);
    hands.type("ah");
    assertThat(focused()).isInstanceOf(VisitStrip.class);
    robot.interact(screen::putAside);
    assertThat(robot.lookup(VisitStrip.class::isInstance).tryQuery()).isEmpty();
    hands.ctrl(KeyCode.R);
    assertThat(focusIn(AppointmentForm.class)).isTrue();
  }

  private List<BegunForm> kept() {
    hands.settle();
    return desk.begun().ofServing();
  }

  private boolean resume(BegunForm begun) {
    var open = new AtomicBoolean();
    SiteDay day = desk.days().day(LocalDate.parse(begun.about()));
    robot.interact(() -> open.set(screen.resume(begun, day)));
    return open.get();
  }

  @Test
  void theLineOfADayComesBackWithTheKeysWhereTheyAreAndIsKeptUntilItIsSavedOrGivenUp() {
    selected();
    Node block = focused();
    hands.ctrl(KeyCode.J).write("9h-11h");
    BegunForm begun = kept().getFirst();
    robot.interact(screen::putAside);
    assertThat(resume(begun)).isTrue();
    assertThat(focused()).isSameAs(block);
    assertThat(resume(begun)).as("another one is typed there").isFalse();
    leaveAndComeBack();
    assertThat(fieldFocused()).isEqualTo("9h-11h");
    hands.press(KeyCode.END).type("30");
    assertThat(kept()).extracting(BegunForm::id).containsExactly(begun.id());
    hands.press(KeyCode.ENTER);
    assertThat(kept()).isEmpty();
    assertThat(desk.days().line(MONDAY).openMinutes()).isEqualTo(150);
    hands.ctrl(KeyCode.J).type("9h").press(KeyCode.ESCAPE);
    assertThat(kept()).isEmpty();
    hands.ctrl(KeyCode.J).type("9h");
    robot.interact(screen::giveUp);
    assertThat(kept()).isEmpty();
  }

  @Test
  void oneThatCannotBeReadLeavesWhatIsOpen() {
    hands.ctrl(KeyCode.L);
    var day = desk.days().day(MONDAY);
    var typed = Map.of("state", "FÊTE");
    var begun = new BegunForm("form/1", "", Form.CALENDAR_DAY, MONDAY.toString(), typed);
    robot.interact(
        () ->
            assertThatThrownBy(() -> screen.resume(begun, day))
                .isInstanceOf(IllegalArgumentException.class));
    assertThat(focused()).isInstanceOf(KeyStrip.class);
    hands.press(KeyCode.ESCAPE);
    assertThat(robot.lookup(KeyStrip.class::isInstance).tryQuery()).isEmpty();
  }

  // --- what comes late

  @Test
  void aDayThatIsReadLateLeavesAloneWhatIsTypedMeanwhile() {
    selected();
    hands.ctrl(KeyCode.J);
    var read = new CountDownLatch(1);
    busy(read).ctrl(KeyCode.J).type("9h-1");
    read.countDown();
    hands.settle();
    assertThat(fieldFocused()).isEqualTo("9h-1");
  }

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
  void aDayThatIsReadLateLeavesAloneWhatWasOpenedMeanwhile() {
    selected();
    var read = new CountDownLatch(1);
    busy(read).ctrl(KeyCode.J).ctrl(KeyCode.R).type("mar 1");
    read.countDown();
    hands.settle().type("6h");
    assertThat(focusIn(AppointmentForm.class)).isTrue();
    assertThat(fieldFocused()).isEqualTo("mar 16h");
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
  }

  @Test
  void ofTwoDaysThatAreReadLateOnlyTheLastIsShown() throws InterruptedException {
    selected();
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
  void aDayThatIsReadLateDoesNotOpenOnAScreenThatWasLeft() {
    selected();
    var read = new CountDownLatch(1);
    busy(read).ctrl(KeyCode.J);
    robot.interact(screen::left);
    read.countDown();
    hands.settle();
    assertThat(robot.lookup(DayLineForm.class::isInstance).tryQuery()).isEmpty();
  }

  // --- what holds the days over midnight

  private void midnightPasses() {
    clock.pass(Duration.ofDays(1));
    robot.interact(screen::refreshed);
    hands.settle();
  }

  @Test
  void theDayThatBeganOverAListOrAFormIsShownOnceItIsClosed() {
    hands.alt(KeyCode.J);
    LocalDate today = MONDAY;
    for (KeyCode key : new KeyCode[] {KeyCode.L, KeyCode.P, KeyCode.J, KeyCode.R}) {
      hands.ctrl(key);
      midnightPasses();
      assertThat(model.day()).as("under %s", key).isEqualTo(today);
      hands.press(KeyCode.ESCAPE);
      today = today.plusDays(1);
      assertThat(model.day()).as("after %s", key).isEqualTo(today);
    }
  }

  @Test
  void whatIsSavedOverMidnightIsShownInTheListOfTheNewDay() {
    hands.alt(KeyCode.L).ctrl(KeyCode.R).write("ven 27 11h");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).write("caf").press(KeyCode.ENTER);
    midnightPasses();
    hands.ctrl(KeyCode.ENTER);
    assertThat(model.first()).isEqualTo(MONDAY.plusDays(1));
    assertThat(model.selected())
        .hasValueSatisfying(of -> assertThat(of.slot().day()).isEqualTo(MONDAY.plusDays(4)));
  }
}
