package fr.guichet.ui.kit.day;

import static fr.guichet.ui.kit.day.DayLineForm.hours;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
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
  private final List<String> saving = new ArrayList<>();
  private final Map<String, BegunForm> disk = new HashMap<>();
  private final Keeper<BegunForm> keeper =
      new Keeper<>(
          Background.direct(
              problem -> {
                throw new AssertionError(problem);
              }),
          begun -> disk.put(begun.id(), begun),
          disk::remove);
  private int ids;
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
    form = form(OPEN).titled("La journée du mardi 24 novembre");
    TestWindow.show(stage, new VBox(form));
    form.focus();
    hands = new Hands(() -> stage, () -> {});
  }

  private DayLineForm form(DayLine line) {
    return new DayLineForm(
        new SiteDay(line, OPEN, false, true),
        AGENTS,
        Form.COUNTER_DAY,
        new KeptForm(keeper, () -> "form/" + ++ids, () -> "a"),
        this::keep,
        () -> closed.add("closed"));
  }

  private void keep(DayLine line, String begun, Runnable onDisk, Runnable notOnDisk) {
    asked.add(line);
    saving.add(begun);
    kept = onDisk;
    refused = notOnDisk;
    if (refusing) {
      notOnDisk.run();
    }
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

  // --- what is typed is kept

  @Test
  void whatIsTypedIsKeptUntilAllIsAsItWas() {
    hands.type("9h-1");
    assertThat(disk).hasSize(1);
    assertThat(disk.get("form/1").typed()).containsExactly(Map.entry("hours", "9h-1"));
    assertThat(disk.get("form/1").about()).isEqualTo("2026-11-24");
    state("fermé");
    assertThat(disk.get("form/1").typed()).containsEntry("state", "CLOSED");
    state("ouvert");
    tell(() -> ((TextField) stage.getScene().lookup(".text-field")).setText(hours(OPEN)));
    assertThat(disk).isEmpty();
  }

  @Test
  void whatIsSavedOrGivenUpIsKeptNoMore() {
    hands.type("9h-11h").press(KeyCode.ENTER);
    assertThat(saving).as("removed with what saves it").containsExactly("form/1");
    tell(kept);
    assertThat(disk).isEmpty();
  }

  @Test
  void whatIsLeftIsKeptNoMore() {
    hands.type("9h-11h").press(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(disk).isEmpty();
    tell(refused);
    assertThat(disk).as("refused after it was given up").isEmpty();
  }

  @Test
  void whatIsPutAsideStaysKeptAlsoWhereItIsRefusedAfterwards() {
    hands.type("9h-11h").press(KeyCode.ENTER);
    tell(
        () -> {
          form.putAside();
          form.giveUp();
          disk.clear();
          refused.run();
        });
    assertThat(disk).containsOnlyKeys("form/1");
    assertThat(closed).isEmpty();
  }

  @Test
  void whatWasKeptIsShownOverTheDayAsItIsNowAndNothingIsWritten() {
    hands.type("9h-11h");
    BegunForm begun = disk.get("form/1");
    disk.clear();
    tell(() -> form = form(OPEN.withPresent(List.of("b"))).goOn(begun));
    assertThat(disk).isEmpty();
    assertThat(form.begun()).isTrue();
    tell(() -> stage.getScene().setRoot(new VBox(form)));
    hands.settle();
    tell(form::focus);
    hands.press(KeyCode.END).type("30").press(KeyCode.ENTER);
    assertThat(disk).containsOnlyKeys("form/1");
    assertThat(asked.getLast().hours()).containsExactly(Interval.of("09:00", "11:30"));
    assertThat(asked.getLast().present()).containsExactly("b");
  }

  private String help() {
    return stage.getScene().getFocusOwner().getAccessibleHelp();
  }
}
