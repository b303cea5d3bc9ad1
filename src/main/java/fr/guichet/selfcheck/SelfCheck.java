package fr.guichet.selfcheck;

import fr.guichet.model.ProgramVersion;
import fr.guichet.model.safekeeping.Leftovers;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Strength;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * {@code --self-check}: what is installed here works. A made-up site in a scratch folder is opened
 * in a window that no display shows, worked at by keys, saved, exported and verified; then it goes,
 * as far as the system lets it. The data of the workstation are not touched.
 */
public final class SelfCheck {

  private static final int DONE = 0;
  private static final int NOT_DONE = 1;

  private final Program program;
  private final Clock clock;
  private final Strength strength;
  private final Protocol protocol;

  /**
   * @param out takes a line a step
   */
  public SelfCheck(Program program, Clock clock, Strength strength, PrintWriter out) {
    this.program = program;
    this.clock = clock;
    this.strength = strength;
    this.protocol = new Protocol(out, strength.nanoseconds());
  }

  /** The exit status: 0 all is well; 1 a step failed, the last line says why. */
  public int run() {
    try {
      check(Files.createTempDirectory("guichet-verification"));
      protocol.say(Texts.text("selfCheck.well", ProgramVersion.text()));
      return DONE;
    } catch (Exception | LinkageError problem) {
      // A library that a trimmed runtime lacks is what this check is for
      protocol.say(Texts.text("selfCheck.failed", words(problem)));
      return NOT_DONE;
    }
  }

  private static String words(Throwable problem) {
    String words = problem instanceof Failed ? problem.getMessage() : problem.toString();
    return words.replaceAll("\\R", " ");
  }

  private void check(Path folder) throws Exception {
    try {
      var site = new ScratchSite(folder, clock, strength);
      protocol.step(site::make);
      try {
        new WindowSteps(program, protocol).run(folder, site.password());
      } finally {
        program.close();
      }
      new FileSteps(site, protocol).run();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Leftovers.delete(each);
      }
    }
  }
}
