package fr.guichet;

import fr.guichet.protection.TestStrength;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the whole program in its window, driven by the keyboard. */
abstract class WholeProgram {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), PARIS);

  final TestStrength strength = new TestStrength();
  final FxRobot robot = new FxRobot();
  Stage stage;
  ProgramWindow window;
  Hands hands;

  /** A window of its own: a size or a state that a test gives to it stays in no other test's. */
  @BeforeEach
  void takeStage() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    onScreen(() -> stage = new Stage());
  }

  /** The window on a folder, where nobody has come in yet. */
  Hands open(Path folder) {
    return open(folder, CLOCK);
  }

  /** The same, by another clock. */
  Hands open(Path folder, Clock clock) {
    onScreen(
        () -> {
          window = new ProgramWindow(stage, folder, clock, strength.strength());
          window.open();
          stage.requestFocus();
        });
    hands = new Hands(() -> stage, window.background()::settle).settle().settle();
    return hands;
  }

  /** What the window shows in words: its labels, its buttons. */
  List<String> words() {
    return robot
        .from(stage.getScene().getRoot())
        .lookup((Node node) -> node instanceof Labeled && node.isVisible())
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  void capture(String name) {
    onScreen(() -> Screens.capture(stage.getScene(), name));
  }

  @AfterEach
  void close() {
    window.close();
    onScreen(
        () -> {
          stage.hide();
          stage.setScene(null);
        });
  }

  static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
