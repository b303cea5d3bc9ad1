package fr.guichet;

import fr.guichet.protection.Strength;
import fr.guichet.selfcheck.Program;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program's window for its own check: in memory, unless a platform of JavaFX is asked for. */
final class HiddenWindow implements Program {

  private static final int SECONDS = 60;

  private final Consumer<Runnable> toolkit;
  private final Clock clock;
  private final Strength strength;
  private Stage stage;
  private ProgramWindow window;

  /**
   * @param toolkit runs work on the JavaFX thread, starting it if need be
   */
  HiddenWindow(Consumer<Runnable> toolkit, Clock clock, Strength strength) {
    this.toolkit = toolkit;
    this.clock = clock;
    this.strength = strength;
  }

  /** One that starts JavaFX. */
  static HiddenWindow of(Clock clock, Strength strength) {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    return new HiddenWindow(Platform::startup, clock, strength);
  }

  @Override
  public void open(Path folder) {
    var opened = new CompletableFuture<Void>();
    toolkit.accept(() -> complete(opened, () -> open(new Stage(), folder)));
    await(opened);
    settle();
  }

  private void open(Stage shown, Path folder) {
    Platform.setImplicitExit(false);
    stage = shown;
    window = new ProgramWindow(stage, folder, clock, strength);
    window.open();
  }

  @Override
  public void inWindow(Consumer<Scene> work) {
    var done = new CompletableFuture<Void>();
    window.background().show(() -> complete(done, () -> work.accept(stage.getScene())));
    await(done);
    settle();
  }

  private void settle() {
    window.background().settle();
    if (!stage.isShowing()) {
      return;
    }
    var laidOut = new CompletableFuture<Void>();
    window.background().show(() -> afterLayout(() -> laidOut.complete(null)));
    await(laidOut);
  }

  private void afterLayout(Runnable then) {
    Scene scene = stage.getScene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            then.run();
          }
        });
    Platform.requestNextPulse();
  }

  @Override
  public void close() {
    if (window != null) {
      inWindow(_ -> stage.close());
      window.close();
    }
  }

  private static void complete(CompletableFuture<Void> done, Runnable work) {
    try {
      work.run();
      done.complete(null);
    } catch (RuntimeException | Error problem) {
      done.completeExceptionally(problem);
    }
  }

  /** Throws what the work threw. */
  private static void await(CompletableFuture<Void> done) {
    done.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }
}
