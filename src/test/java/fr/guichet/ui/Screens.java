package fr.guichet.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Pictures of the screens, as the tests saw them: {@code target/screens}. */
public final class Screens {

  /** The window that most counters have, in pixels. */
  public static final int WIDTH = 1366;

  public static final int HEIGHT = 768;

  private static final Path FOLDER = Path.of("target", "screens");

  private Screens() {}

  /**
   * Writes {@code target/screens/NAME.png} at the scene's own size. Call it on the JavaFX thread.
   */
  public static Path capture(Scene scene, String name) {
    Path file = FOLDER.resolve(name + ".png");
    var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
