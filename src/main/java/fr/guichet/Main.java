package fr.guichet;

import fr.guichet.cli.CommandLineEntry;
import fr.guichet.cli.Credentials;
import fr.guichet.cli.Prompt;
import fr.guichet.cli.Surroundings;
import fr.guichet.launch.DataPlace;
import fr.guichet.launch.JvmSetup;
import fr.guichet.launch.LinuxDisplay;
import fr.guichet.launch.WindowArguments;
import fr.guichet.launch.WindowCheck;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Strength;
import fr.guichet.selfcheck.SelfCheck;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;

/** Opens the window, or runs a command when the arguments name one. */
public final class Main {

  /** Wrong use, and no window possible here. */
  private static final int NOT_POSSIBLE_THIS_WAY = 2;

  private static final int FAILED = 1;

  private Main() {}

  public static void main(String[] args) {
    JvmSetup.apply();
    if (WindowArguments.of(args).isEmpty()) {
      System.exit(CommandLineEntry.run(surroundings(), args));
    }
    // Words are read while JavaFX starts
    Thread.ofPlatform().daemon().start(() -> Texts.text("app.title"));
    try {
      WindowLauncher.launch(args);
    } catch (RuntimeException | Error problem) {
      explain(problem);
    }
  }

  /** The machine is asked only now: where a window is possible, it need not wait for that. */
  private static void explain(Throwable problem) {
    Optional<String> obstacle = LinuxDisplay.ofThisMachine().flatMap(WindowCheck::obstacle);
    if (obstacle.isEmpty()) {
      problem.printStackTrace();
    }
    obstacle.ifPresent(System.err::println);
    System.exit(obstacle.isPresent() ? NOT_POSSIBLE_THIS_WAY : FAILED);
  }

  private static int selfCheck(Clock clock, Strength strength, PrintWriter out) {
    return new SelfCheck(HiddenWindow.of(clock, strength), clock, strength, out).run();
  }

  private static Surroundings surroundings() {
    Clock clock = Clock.systemDefaultZone();
    Strength strength = Strength.usual(System::nanoTime);
    var out = new PrintWriter(System.out, true);
    return new Surroundings(
        DataPlace.ofThisMachine(),
        clock,
        strength,
        new Credentials(System.getenv(), Prompt.ofTerminal()),
        () -> selfCheck(clock, strength, out),
        out,
        new PrintWriter(System.err, true));
  }
}
