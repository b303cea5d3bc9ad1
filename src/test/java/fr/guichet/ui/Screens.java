package fr.guichet.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
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
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    // Without transparency it is written three times as fast; SwingFXUtils would look at each pixel
    var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(opaque, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
