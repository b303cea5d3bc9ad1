package fr.guichet.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.FakePaperwork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The dashboard of a site without anything, then with one visit. */
@ExtendWith(Awake.class)
class DashboardAtTheStartTest {

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");

  @TempDir private Path folder;
  private DeskWindow place;
  private Hands hands;
  private DashboardModel model;

  @Start
  void open(Stage stage) {
    place = DeskWindow.open(stage, folder, clock, _ -> {}, this::screen);
    hands = place.hands();
  }

  private DashboardScreen screen(DeskWindow.Parts parts) {
    model =
        new DashboardModel(
            parts.desk().dashboard()::figures,
            () -> parts.desk().duty().site().name(),
            parts.background(),
            parts.messages(),
            clock.withZone(ZoneId.of("Europe/Paris")));
    return new DashboardScreen(model, parts.overlay(), new FakeBeyond(), new FakePaperwork());
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void saysThatThereIsNothingAndThenShowsTheFirstVisit(FxRobot robot) {
    hands.settle();
    place.window().capture(robot, "dashboard-empty");
    assertThat(String.join("\n", place.said()))
        .contains("Aucune demande.", "Aucune visite.", "Aucune heure ouverte ni visite.");
    assertThat(place.nameless()).isEmpty();
    for (int i = 0; i < 14; i++) {
      hands.press(KeyCode.TAB);
    }
    hands.ctrl(KeyCode.P).type("t").type("t");
    new October(place.desk())
        .visit(LocalDate.of(2026, 11, 24), 600, 20, October.resolved("CAF", "CAF-RSA"));
    robot.interact(model::read);
    hands.settle().type("s").settle();
    place.window().capture(robot, "dashboard-one-day");
    assertThat(model.figures().get().figures().totals().visits()).isEqualTo(1);
    assertThat(String.join("\n", place.said()))
        .contains("1 demande, lors de 1 visite", "100\u00a0%");
  }
}
