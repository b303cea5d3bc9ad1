package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Leftovers;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/**
 * The folder for what is written for a moment, inside the data folder: the system's own may be read
 * by others, and is not erased with the site.
 */
final class Scratch {

  /** Where sqlite-jdbc unpacks its library. */
  private static final String SQLITE = "org.sqlite.tmpdir";

  /** A program that was killed left these; one that runs is never that slow. */
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  /** How the name of what sqlite-jdbc unpacks begins. */
  private static final String LIBRARY = "sqlite-";

  private Scratch() {}

  /** Whether it holds at most SQLite's library: nothing of anybody. */
  static boolean isFresh(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().startsWith(LIBRARY));
    }
  }

  /** Makes it, and deletes what was left there as far as nobody has it open. */
  static void prepare(Path folder, InstantSource clock) {
    try {
      OwnerOnly.folder(folder);
      Instant limit = clock.instant().minus(FORGOTTEN);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
            Leftovers.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", folder), e);
    }
    String now = System.getProperty(SQLITE);
    // A folder that is gone since helps nobody; a library that is loaded stays where it is
    if (now == null || !Files.isDirectory(Path.of(now))) {
      System.setProperty(SQLITE, folder.toString());
    }
  }
}
