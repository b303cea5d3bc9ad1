package fr.guichet.start;

import fr.guichet.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Measures one start from outside the program: {@code program} or {@code bare}, the milliseconds of
 * the clock when it was launched, the file that takes the lines « phase milliseconds », then the
 * program's own arguments. It ends the process once the last field has the focus and is laid out.
 */
public final class StartProbe {

  private final long launched;
  private final Path file;
  private final boolean bare;
  private final List<String> lines = new ArrayList<>();
  private boolean windowSeen;
  private boolean windowDone;

  private StartProbe(boolean bare, long launched, Path file) {
    this.bare = bare;
    this.launched = launched;
    this.file = file;
  }

  /** Run by installer/linux/start.sh. */
  public static void main(String[] args) {
    var probe = new StartProbe(args[0].equals("bare"), Long.parseLong(args[1]), Path.of(args[2]));
    probe.mark("jvm");
    Thread.ofPlatform().daemon().start(probe::attach);
    if (probe.bare) {
      Application.launch(BareWindow.class);
    } else {
      Main.main(List.of(args).subList(3, args.length).toArray(String[]::new));
    }
  }

  private void mark(String phase) {
    lines.add(phase + " " + (System.currentTimeMillis() - launched));
  }

  /** Waits for JavaFX. */
  private void attach() {
    while (true) {
      try {
        Platform.runLater(this::watch);
        return;
      } catch (IllegalStateException _) {
        Thread.onSpinWait();
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void watch() {
    mark("toolkit");
    Window.getWindows().addListener((ListChangeListener<Window>) _ -> windows());
    windows();
  }

  private void windows() {
    if (!windowSeen && !Window.getWindows().isEmpty()) {
      windowSeen = true;
      mark("window");
      Window.getWindows().getFirst().sceneProperty().subscribe(this::scene);
    }
  }

  private void scene(Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().subscribe(owner -> focused(scene, owner));
    }
  }

  private void focused(Scene scene, Node owner) {
    if (owner == null || owner.getId() == null) {
      return;
    }
    if (owner.getId().equals("password") && lines.size() == 3) {
      lines.add("");
      afterLayout(scene, _ -> atTheDoor((PasswordField) owner));
    } else if (owner.getId().equals("entry-field") && lines.size() >= 5 && !windowDone) {
      windowDone = true;
      afterLayout(
          scene,
          _ -> {
            mark("counter");
            end();
          });
    }
  }

  private void atTheDoor(PasswordField password) {
    lines.removeLast();
    mark("door");
    if (bare) {
      end();
    }
    // The list of agents comes later than the field, and clears it
    var wait = new PauseTransition(Duration.seconds(2));
    wait.setOnFinished(_ -> comeIn(password));
    wait.play();
  }

  private void comeIn(PasswordField password) {
    password
        .disabledProperty()
        .addListener(
            (_, _, busy) -> {
              if (!busy && lines.getLast().startsWith("typed")) {
                mark("unlocked");
              }
            });
    password.setText(System.getenv("GUICHET_PASSWORD"));
    mark("typed");
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      password.fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }

  private static void afterLayout(Scene scene, Consumer<Scene> then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            then.accept(scene);
          }
        });
    Platform.requestNextPulse();
  }

  private void end() {
    try {
      lines.add(String.format(Locale.ROOT, "cpu %d", cpu()));
      Files.write(file, lines);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Runtime.getRuntime().halt(0);
  }

  /** Milliseconds of processor that the process took. */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }
}
