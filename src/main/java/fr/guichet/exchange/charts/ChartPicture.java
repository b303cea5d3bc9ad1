package fr.guichet.exchange.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
    return png(List.of(chart), size);
  }

  /**
   * The same of charts that belong together, one below the other.
   *
   * @param size of all of them, each having the same height
   */
  public static byte[] png(List<Chart> charts, Size size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image(charts, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(List<Chart> charts, Size size) {
    int width = (int) Math.round(size.width() * size.scale());
    int height = (int) Math.round(size.height() * size.scale());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.scale(size.scale(), size.scale());
      pen.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      double each = (double) size.height() / charts.size();
      for (int place = 0; place < charts.size(); place++) {
        drawn(charts.get(place), size.width())
            .draw(pen, new Rectangle2D.Double(0, each * place, size.width(), each));
      }
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
