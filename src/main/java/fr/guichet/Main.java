package fr.guichet;

import fr.guichet.cli.CommandLineEntry;
import fr.guichet.cli.Credentials;
import fr.guichet.cli.Prompt;
import fr.guichet.cli.Surroundings;
import fr.guichet.protection.Strength;
import fr.guichet.selfcheck.SelfCheck;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;

/** Opens the window, or runs a command when the arguments name one. */
public final class Main {

  /** Wrong use, and no window possible here. */
  private static final int NOT_POSSIBLE_THIS_WAY = 2;

  private Main() {}

  public static void main(String[] args) {
    JvmSetup.apply();
    if (WindowArguments.of(args).isEmpty()) {
      System.exit(CommandLineEntry.run(surroundings(), args));
    }
    Optional<String> obstacle = LinuxDisplay.ofThisMachine().flatMap(WindowCheck::obstacle);
    if (obstacle.isPresent()) {
      System.err.println(obstacle.get());
      System.exit(NOT_POSSIBLE_THIS_WAY);
    }
    WindowLauncher.launch(args);
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
