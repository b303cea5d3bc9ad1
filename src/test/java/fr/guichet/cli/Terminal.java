package fr.guichet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A terminal of a test: runs commands in a folder, keeps what they said. */
final class Terminal {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  private final Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  Terminal(Path folder) {
    this.folder = folder;
  }

  int run(Object... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    var around = new Surroundings(folder, CLOCK, new PrintWriter(out), new PrintWriter(err));
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
