package fr.guichet.exchange.files;

import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.model.key.KeyChanges;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * How a post shows the program, in a file of its own: it is needed before the database is open, and
 * a backup that is brought back does not change it.
 */
public record DisplayFile(Path file) {

  private static final String NAME = "window.properties";
  private static final String LOOK = "look";
  private static final String SIZE = "size";
  private static final String KEYS = "keys";

  /** The one in a data folder. */
  public static DisplayFile in(Path folder) {
    return new DisplayFile(folder.resolve(NAME));
  }

  /** What was chosen; the usual display where nothing can be read. */
  public Display read() {
    var said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
      List<String> keys = said.getProperty(KEYS, "").lines().toList();
      return new Display(
          Look.valueOf(said.getProperty(LOOK, Look.SYSTEM.name())),
          Integer.parseInt(said.getProperty(SIZE, "" + Display.AS_SYSTEM)),
          KeyChanges.problem(keys).isEmpty() ? KeyChanges.of(keys) : KeyChanges.NONE);
    } catch (IOException | IllegalArgumentException _) {
      // None yet, or changed by hand: it decides nothing that an agent would miss
      return Display.USUAL;
    }
  }

  /**
   * Keeps it.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public void write(Display display) {
    var said = new Properties();
    said.setProperty(LOOK, display.look().name());
    said.setProperty(SIZE, "" + display.percent());
    said.setProperty(KEYS, String.join("\n", display.keys().lines()));
    new AtomicFile()
        .write(
            file,
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              said.store(writer, null);
              writer.flush();
              return true;
            });
  }
}
