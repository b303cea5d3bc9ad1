package fr.guichet.ui.kit.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.TestWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The line of a day by the keyboard; what it asks for is answered when the test says so. */
@ExtendWith(Awake.class)
class DayLineFormTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<Agent> AGENTS =
      List.of(
          new Agent("a", "Camille Martin", Role.MANAGER, true),
          new Agent("b", "Julie Durand", Role.ADVISER, true));
  private static final DayLine OPEN =
      new DayLine(
          DAY,
          Place.SITE,
          DayState.OPEN,
          List.of(Interval.of("09:00", "12:00")),
          List.of("a", "b"));

  private final List<DayLine> asked = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private boolean refusing;
  private Runnable kept;
  private Runnable refused;
  private DayLineForm form;
  private Stage stage;
  private Hands hands;

  @Start
  void open(Stage shown) {
    stage = shown;
    form =
        new DayLineForm(
                new SiteDay(OPEN, OPEN, false, true),
                AGENTS,
                (line, onDisk, notOnDisk) -> {
                  asked.add(line);
                  kept = onDisk;
                  refused = notOnDisk;
                  if (refusing) {
                    notOnDisk.run();
                  }
                },
                () -> closed.add("closed"))
            .titled("La journée du mardi 24 novembre");
    TestWindow.show(stage, new VBox(form));
    form.focus();
    hands = new Hands(() -> stage, () -> {});
  }

  private void tell(Runnable answer) {
    WaitForAsyncUtils.waitForAsyncFx(5000, answer);
  }

  private void state(String word) {
    tell(
        () ->
            ReadAloud.all(form)
                .filter(node -> node instanceof ToggleButton b && word.equals(b.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void aDayThatIsClosedByItsStateHasNoHoursAndNobody() {
    state("fermé");
    hands.press(KeyCode.ENTER);
    assertThat(asked).containsExactly(DayLine.closed(DAY, Place.SITE));
    assertThat(asked.getFirst().hours()).isEmpty();
    assertThat(asked.getFirst().present()).isEmpty();
  }

  @Test
  void aDayAtADistanceKeepsItsHoursAndItsPeople() {
    state("fermé au public, service à distance");
    hands.press(KeyCode.ENTER);
    assertThat(asked)
        .containsExactly(
            new DayLine(DAY, Place.SITE, DayState.DISTANCE, OPEN.hours(), OPEN.present()));
  }

  @Test
  void whatIsOnItsWayToTheDiskIsAskedForOnce() {
    hands.type("9h-11h").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(asked).hasSize(1);
    assertThat(form.begun()).isTrue();
    tell(refused);
    assertThat(closed).isEmpty();
    hands.press(KeyCode.ENTER);
    assertThat(asked).as("once more, since it was refused").hasSize(2);
    tell(kept);
    assertThat(closed).hasSize(1);
  }

  @Test
  void aLineThatWasNotChangedIsBegunWhileItIsOnItsWay() {
    assertThat(form.begun()).isFalse();
    hands.press(KeyCode.ENTER);
    assertThat(form.begun()).isTrue();
  }

  @Test
  void whatComesAfterEscapeClosesNothingElse() {
    hands.press(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(closed).hasSize(1);
    tell(kept);
    assertThat(closed).hasSize(1);
  }

  @Test
  void aHeldEnterAsksOnceEvenWhereItIsRefused() {
    hands.type("9h-11h");
    refusing = true;
    hands.holdLong(KeyCode.ENTER, "\r", 4);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aScreenReaderIsToldWhichDayItIs() {
    assertThat(form.getAccessibleRole()).isEqualTo(AccessibleRole.TOOL_BAR);
    assertThat(ReadAloud.name(form)).isEqualTo("La journée du mardi 24 novembre");
    assertThat(help()).isEqualTo("La journée du mardi 24 novembre");
    hands.type("zzz").press(KeyCode.ENTER);
    assertThat(help()).startsWith("Ces horaires ne sont pas compris.");
  }

  private String help() {
    return stage.getScene().getFocusOwner().getAccessibleHelp();
  }
}
