package fr.guichet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX draws letters that are large, or on a dense screen, with holes where outlines overlap. */
class FontsTest {

  private static final int SIZE = 96;

  private static Font font(String weight) throws IOException, FontFormatException {
    String name = "fonts/Inter-" + weight + ".ttf";
    try (InputStream in = Theme.class.getResourceAsStream("/fr/guichet/ui/" + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "SemiBold", "Bold"})
  void noOutlineOverlapsAnother(String weight) throws IOException, FontFormatException {
    Font font = font(weight);
    List<String> overlapping =
        IntStream.range(' ', 0x2200)
            .filter(font::canDisplay)
            .mapToObj(Character::toString)
            .filter(letter -> drawn(font, letter, true) != drawn(font, letter, false))
            .toList();
    assertThat(overlapping).isEmpty();
  }

  /** How many pixels are inked. */
  private static long drawn(Font font, String letter, boolean holes) {
    var all = new FontRenderContext(null, false, true);
    var outline = font.createGlyphVector(all, letter).getOutline(SIZE / 2f, SIZE * 1.5f);
    var path = new Path2D.Double(holes ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    path.append(outline.getPathIterator(null), false);
    var image = new BufferedImage(3 * SIZE, 2 * SIZE, BufferedImage.TYPE_INT_RGB);
    var drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fill(path);
    drawing.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return IntStream.of(pixels).filter(pixel -> pixel << 8 != 0).count();
  }

  @Test
  void everythingThatTheProgramSaysCanBeDrawn() throws IOException, FontFormatException {
    Font font = font("Regular");
    assertThat(font.canDisplayUpTo("àâäæçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜ«»’…–—·•°€№ ≤≥×÷✓◇→←↑↓"))
        .isEqualTo(-1);
  }
}
