package fr.guichet;

import fr.guichet.protection.TestStrength;
import fr.guichet.ui.Hands;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the whole program in its window, driven by the keyboard. */
abstract class WholeProgram {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), PARIS);

  final TestStrength strength = new TestStrength();
  Stage stage;
  ProgramWindow window;
  Hands hands;

  /** A window of its own: a size or a state that a test gives to it stays in no other test's. */
  @BeforeEach
  void takeStage() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
  }

  /** The window on a folder, where nobody has come in yet. */
  void open(Path folder) {
    onScreen(
        () -> {
          window = new ProgramWindow(stage, folder, CLOCK, strength.strength());
          window.open();
        });
    hands = new Hands(() -> stage, window.background()::settle).settle().settle();
  }

  @AfterEach
  void close() {
    window.close();
    onScreen(stage::hide);
  }

  static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
