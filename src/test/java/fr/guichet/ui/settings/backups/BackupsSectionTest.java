package fr.guichet.ui.settings.backups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.FakeBackups;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.ManagersOnly;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Sauvegardes, by keyboard; what is brought back is asked of a fake. */
@ExtendWith(Awake.class)
class BackupsSectionTest {

  private static final Path KEY = Path.of("/media/cle");

  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");
  private final FakeBackups backups = new FakeBackups();
  private final List<Backup> restored = new ArrayList<>();

  @TempDir private Path folder;
  private DeskWindow place;
  private Hands hands;

  @Start
  void open(Stage stage) {
    backups.all.add(backup("guichet-20261123-073100-jour.db", 412, LocalDate.of(2026, 11, 22)));
    backups.all.add(backup("guichet-20261122-180200-fermeture.db", 411, null));
    backups.all.add(
        new Backup(
            Path.of("x.db"), BackupName.of("guichet-20261121-180200-jour.db").orElseThrow(), null));
    backups.last = Instant.parse("2026-11-23T07:31:00Z");
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site"),
            clock,
            _ -> {},
            parts -> {
              var managers = new ManagersOnly(parts.desk().management()::refusal, parts.messages());
              var model =
                  new BackupsModel(
                      backups, restored::add, parts.background(), parts.messages(), managers);
              var files = FakeFileChoices.of(KEY);
              var paris = ZoneId.of("Europe/Paris");
              return new SettingsScreen(List.of(new BackupsSection(model, files, paris)));
            });
    hands = place.hands();
  }

  private static Backup backup(String name, int visits, LocalDate last) {
    var contents = new Contents("France services de Guise", visits, visits + 200, 12, last, 9000);
    return new Backup(Path.of(name), BackupName.of(name).orElseThrow(), contents);
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void aBackupIsBroughtBackInThreeKeysOnceItWasAskedFor(FxRobot robot) {
    place.window().capture(robot, "settings-backups");
    place.window().capture(robot, "settings-backups-1280", 1280, 720, Theme.DARK);
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    place.window().capture(robot, "settings-backups-asked");
    assertThat(restored).as("the question's default is to leave").isEmpty();
    hands.press(KeyCode.ENTER);
    assertThat(restored).isEmpty();
    hands.press(KeyCode.DOWN, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
    assertThat(restored).containsExactly(backups.all.get(1));
  }

  @Test
  void aConseillerMakesOneAndSeesWhyTheRestIsNotHis(FxRobot robot) {
    place.desk().duty().serve(place.desk().duty().agents().getLast());
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(robot.lookup(".dialog").tryQuery()).isEmpty();
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Seul un responsable de site change les réglages."));
    hands.ctrl(KeyCode.L);
    assertThat(backups.second).isNull();
    place.window().capture(robot, "settings-backups-adviser");
    hands.ctrl(KeyCode.B);
    assertThat(backups.asked).containsExactly("make");
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void oneThatCannotBeReadIsNothingToBringBack(FxRobot robot) {
    hands.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(restored).isEmpty();
    assertThat(robot.lookup(".dialog").tryQuery()).isEmpty();
  }

  @Test
  void oneIsMadeWhenAskedAndTheSecondPlaceIsChosenByKeys(FxRobot robot) {
    hands.press(KeyCode.ENTER).ctrl(KeyCode.B);
    assertThat(backups.asked).containsExactly("make");
    hands.ctrl(KeyCode.L);
    assertThat(backups.second).isEqualTo(KEY);
    backups.missing = true;
    hands.ctrl(KeyCode.L);
    place.window().capture(robot, "settings-backups-second-missing");
    assertThat(robot.lookup("Ne plus s’en servir").tryQuery()).isPresent();
  }
}
