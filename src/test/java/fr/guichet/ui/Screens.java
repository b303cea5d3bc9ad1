package fr.guichet.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
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
    return write(scene.snapshot(null), name);
  }

  /** The same of one node at its own size: what is larger than the headless screen. */
  public static Path capture(Node node, String name) {
    return write(node.snapshot(null, null), name);
  }

  private static Path write(Image image, String name) {
    Path file = FOLDER.resolve(name + ".png");
    // Without transparency it is written three times as fast
    var opaque =
        new BufferedImage(
            (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var picture = SwingFXUtils.fromFXImage(image, opaque);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
