package fr.guichet.cli;

import fr.guichet.desk.TestSite;
import fr.guichet.protection.TestStrength;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** A terminal of a test: runs commands in a folder, keeps what they said. */
final class Terminal {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  /** What the check of the installation answers here. */
  static final int SELF_CHECK = 42;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  Terminal(Path folder) {
    this.folder = folder;
    environment.put("GUICHET_AGENT", "Camille Martin");
    environment.put("GUICHET_PASSWORD", TestSite.PASSWORD.reveal());
  }

  /** Another variable of the environment; null takes it away. */
  Terminal with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  int run(Object... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    var around =
        new Surroundings(
            folder,
            CLOCK,
            TestStrength.cheap(),
            new Credentials(environment, Prompt.NOBODY),
            () -> SELF_CHECK,
            new PrintWriter(out),
            new PrintWriter(err));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return CommandLineEntry.run(around, texts);
  }

  /** Runs a command that must succeed, and says nothing on stderr. */
  String done(Object... arguments) {
    int status = run(arguments);
    if (status != 0 || !err().isEmpty()) {
      throw new AssertionError(status + ": " + err());
    }
    return out();
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
