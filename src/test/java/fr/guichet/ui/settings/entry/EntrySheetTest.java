package fr.guichet.ui.settings.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.catalogue.EntryChoices.When;
import fr.guichet.model.site.DaySpan;
import fr.guichet.model.site.Publics;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Saisie, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class EntrySheetTest {

  /** Monday 23 November 2026, 11:02 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private static Path folder;
  private static int run;
  private DeskWindow place;
  private Desk desk;
  private Hands hands;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site" + run++),
            clock,
            _ -> {},
            parts ->
                new SettingsScreen(
                    List.of(
                        EntrySheet.section(parts.desk(), parts.background(), parts.messages()))));
    desk = place.desk();
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Hands write(String text) {
    return hands.ctrl(KeyCode.A).press(KeyCode.DELETE).type(text);
  }

  @Test
  void aConseillerReadsWhatIsChosenAndChangesNothing(FxRobot robot) {
    hands.press(KeyCode.F11, KeyCode.ENTER);
    assertThat(place.focused().getId()).startsWith("sheet-");
    hands.press(KeyCode.TAB, KeyCode.TAB).press(KeyCode.RIGHT, KeyCode.TAB);
    place.window().capture(robot, "settings-entry-adviser");
    hands.type("23/11/2026").press(KeyCode.TAB, KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(desk.history().undoable()).isEmpty();
    assertThat(place.said())
        .contains(
            "Seul un responsable de site change les réglages. Ici\u00a0:"
                + " Camille Martin. Changer d’agent\u00a0: F11.");
  }

  @Test
  void whatTheCounterProposesAndAsksIsTheSites(FxRobot robot) {
    place.window().capture(robot, "settings-entry");
    place.window().capture(robot, "settings-entry-dark", 1280, 720, Theme.DARK);
    hands.press(KeyCode.ENTER);
    write("Mairie").press(KeyCode.ENTER).type("Maison du lac").press(KeyCode.TAB);
    hands.type("Titre etranger").press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.TAB);
    hands.type("23/11/2026").press(KeyCode.TAB, KeyCode.SPACE).ctrl(KeyCode.S);
    var now = desk.entryChoices().now();
    assertThat(now.targets()).containsExactly("Mairie", "Maison du lac");
    assertThat(now.otherCauses()).containsExactly("Titre etranger");
    assertThat(now.publics()).isEqualTo(When.WEEKS);
    assertThat(now.weeks()).containsExactly(new DaySpan(TODAY, TODAY.plusDays(6)));
    assertThat(now.typing()).isFalse();
    assertThat(desk.entryChoices().publics(TODAY)).isEqualTo(Publics.ASKED);
    assertThat(desk.entryChoices().publics(TODAY.plusDays(7))).isEqualTo(Publics.HIDDEN);
    desk.history().undo();
    assertThat(desk.entryChoices().publics(TODAY)).isEqualTo(Publics.OFFERED);
    assertThat(desk.entryChoices().targets()).hasSizeGreaterThan(5);
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidUnderItsField(FxRobot robot) {
    hands.press(KeyCode.ENTER);
    write("a");
    for (String line : List.of("b", "c", "d", "e", "f", "g", "h", "i")) {
      hands.press(KeyCode.ENTER).type(line);
    }
    hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.RIGHT, KeyCode.TAB).type("demain");
    hands.ctrl(KeyCode.S);
    place.window().capture(robot, "settings-entry-problems");
    assertThat(place.said())
        .contains("8 lignes au plus\u00a0: chacune a son chiffre.")
        .anyMatch(said -> said.startsWith("«\u00a0demain\u00a0» n’est ni un jour"));
    assertThat(desk.history().undoable()).isEmpty();
  }
}
