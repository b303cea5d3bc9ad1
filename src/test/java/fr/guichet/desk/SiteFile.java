package fr.guichet.desk;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** The file of the usual site, made once and copied for each test that begins with it. */
public final class SiteFile {

  private static final String NAME = "guichet.db";

  private final byte[] content;

  private SiteFile(byte[] content) {
    this.content = content;
  }

  /**
   * @param sample writes what is in it
   */
  public static SiteFile usual(Clock clock, Consumer<Desk> sample) {
    try {
      Path folder = Files.createTempDirectory("guichet-site");
      try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
        sample.accept(workplace.desk());
      }
      return new SiteFile(Files.readAllBytes(folder.resolve(NAME)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a copy of it into a folder, which is made. */
  public Path copy(Path folder) {
    try {
      Files.write(Files.createDirectories(folder).resolve(NAME), content);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
