package fr.guichet.exchange.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;

/** Draws charts as pictures, without a display; the only door to the library that draws them. */
public final class ChartPicture {

  private ChartPicture() {}

  /**
   * Size of a picture.
   *
   * @param width in pixels of a usual screen; letters are some 11 of them high
   * @param scale how many times as many dots in each direction, for a screen with small ones or for
   *     paper
   */
  public record Size(int width, int height, double scale) {}

  /** The bytes of a PNG picture, on white. */
  public static byte[] png(Chart chart, Size size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image(chart, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Chart chart, Size size) {
    int width = (int) Math.round(size.width() * size.scale());
    int height = (int) Math.round(size.height() * size.scale());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.scale(size.scale(), size.scale());
      pen.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      drawn(chart, size.width())
          .draw(pen, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    } finally {
      pen.dispose();
    }
    return image;
  }

  private static JFreeChart drawn(Chart chart, int width) {
    return switch (chart) {
      case Chart.Standing standing -> StandingPlot.of(standing, width);
      case Chart.Lying lying -> LyingPlot.of(lying);
      case Chart.Lines lines -> LinesPlot.of(lines, width);
      case Chart.HeatMap map -> HeatMapPlot.of(map);
    };
  }
}
