package fr.guichet.exchange.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.charts.Chart.Reference;
import fr.guichet.exchange.charts.Chart.Series;
import fr.guichet.exchange.charts.Chart.Unit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Charts by their dots; the pictures are in target/charts, to be looked at. */
class ChartPictureTest {

  private static final ChartPicture.Size SIZE = new ChartPicture.Size(620, 300, 1);
  private static final int WHITE = 0xffffff;
  private static final List<String> MONTHS =
      List.of("nov.", "déc.", "janv.", "févr.", "mars", "avr.", "mai", "juin");

  private static BufferedImage draw(String name, Chart chart) throws IOException {
    byte[] png = ChartPicture.png(chart, SIZE);
    Files.createDirectories(Path.of("target/charts"));
    Files.write(Path.of("target/charts", name + ".png"), png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int dot(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & WHITE;
  }

  private static boolean bar(int dot) {
    return dot == (ChartLook.BAR.getRGB() & WHITE);
  }

  /** The longest run of such dots in each row of the picture. */
  private static int[] longest(BufferedImage image, IntPredicate dots) {
    return IntStream.range(0, image.getHeight()).map(y -> run(image, y, dots)).toArray();
  }

  private static int run(BufferedImage image, int y, IntPredicate dots) {
    int longest = 0;
    int now = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      now = dots.test(dot(image, x, y)) ? now + 1 : 0;
      longest = Math.max(longest, now);
    }
    return longest;
  }

  private static Series whole(Double... values) {
    return new Series("demandes", Arrays.asList(values), Unit.WHOLE);
  }

  @Test
  void lyingBarsAreAsLongAsTheirNumbers() throws IOException {
    var chart =
        new Chart.Lying(
            "Ce qui empêche de résoudre",
            List.of("Pièce manquante", "Téléservice en panne", "Un", "Rien"),
            whole(80.0, 40.0, 1.0, 0.0),
            List.of("", "12\u00a0%", "", ""));
    List<Integer> lengths =
        Arrays.stream(longest(draw("lying", chart), ChartPictureTest::bar)).boxed().toList();
    int most = lengths.stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertThat(most).isGreaterThan(200);
    assertThat(lengths).anySatisfy(l -> assertThat((double) l / most).isCloseTo(0.5, within(0.02)));
    assertThat(lengths.indexOf(most)).as("the first above").isLessThan(100);
  }

  @Test
  void standingBarsOfNamesThatAreTheSameAreNotOne() throws IOException {
    var twice = new Chart.Standing("", List.of("01", "01", "02"), whole(5.0, 5.0, 5.0), null, null);
    BufferedImage image = draw("standing-same-names", twice);
    int y = 150;
    int bars = 0;
    for (int x = 1; x < image.getWidth(); x++) {
      bars += bar(dot(image, x, y)) && !bar(dot(image, x - 1, y)) ? 1 : 0;
    }
    assertThat(bars).isEqualTo(3);
  }

  @Test
  void aRateIsALineOverTheBarsAndItsReferenceIsDashed() throws IOException {
    var rate =
        new Series(
            "taux strict", Arrays.asList(0.2, 0.2, 0.2, null, null, 0.2, 0.2, 0.2), Unit.PERCENT);
    Series bars = whole(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 400.0);
    var reference = new Reference("national 2023\u00a0: 82\u00a0%", 0.82);
    Chart chart = new Chart.Standing("Demandes", MONTHS, bars, rate, reference);
    BufferedImage image = draw("standing", chart);
    int ink = ChartLook.INK.getRGB() & WHITE;
    int[] lines = longest(image, dot -> dot == ink);
    int longestLine = Arrays.stream(lines).max().orElseThrow();
    assertThat(longestLine).as("from mark to mark").isBetween(40, 120);
    assertThat(IntStream.range(0, 300).map(y -> strokes(image, y)).max().orElseThrow())
        .as("dashes of the reference")
        .isGreaterThan(40);
  }

  private static boolean dark(int dot) {
    return luminance(new Color(dot)) < 0.4;
  }

  /** Runs of dark dots in a row of the picture. */
  private static int strokes(BufferedImage image, int y) {
    return (int)
        IntStream.range(1, image.getWidth())
            .filter(x -> dark(dot(image, x, y)) && !dark(dot(image, x - 1, y)))
            .count();
  }

  @Test
  void tintsGrowDarkerAndAClosedHourStaysWhite() throws IOException {
    var map =
        new Chart.HeatMap(
            "Affluence",
            List.of("lun", "mar"),
            List.of("9\u00a0h", "10\u00a0h", "11\u00a0h"),
            List.of(Arrays.asList(1.0, 4.0, null), Arrays.asList(0.0, 8.0, 2.0)),
            Unit.DECIMAL);
    BufferedImage image = draw("heat-map", map);
    assertThat(dot(image, 600, 100)).isEqualTo(WHITE);
    assertThat(gray(dot(image, 400, 270))).isLessThan(gray(dot(image, 400, 130)));
    assertThat(gray(dot(image, 400, 130))).isLessThan(gray(dot(image, 200, 130)));
  }

  private static double gray(int dot) {
    return luminance(new Color(dot));
  }

  @Test
  void everyNumberIsReadOnItsTint() {
    for (int percent = 0; percent <= 100; percent++) {
      double share = percent / 100.0;
      double tint = luminance(HeatMapPlot.tint(share));
      double ink = luminance(HeatMapPlot.ink(share));
      double contrast = (Math.max(tint, ink) + 0.05) / (Math.min(tint, ink) + 0.05);
      assertThat(contrast).as("%d %%", percent).isGreaterThan(4.5);
      if (percent > 0) {
        assertThat(tint).isLessThan(luminance(HeatMapPlot.tint(share - 0.01)));
      }
    }
  }

  /** As WCAG 2.2 counts it. */
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void linesDifferInTheirDashesToo() throws IOException {
    List<Series> lines = new ArrayList<>();
    for (String name : List.of("un", "deux", "trois", "quatre")) {
      double value = 2.0 * (lines.size() + 1);
      lines.add(new Series(name, MONTHS.stream().map(_ -> value).toList(), Unit.DECIMAL));
    }
    Chart chart = new Chart.Lines("Délais", MONTHS, lines, new Reference("objectif", 5));
    BufferedImage gray = draw("lines", chart);
    List<Integer> strokes =
        IntStream.range(0, 300).map(y -> strokes(gray, y)).distinct().boxed().toList();
    assertThat(strokes).as("dots").anyMatch(count -> count > 80);
    assertThat(strokes).as("dashes").anyMatch(count -> count > 30 && count < 60);
    assertThat(Arrays.stream(longest(gray, ChartPictureTest::dark)).max().orElseThrow())
        .as("a whole line, from mark to mark")
        .isGreaterThan(60);
  }

  @Test
  void nothingToShowIsAPictureToo() throws IOException {
    assertThat(draw("empty-lying", new Chart.Lying("Rien", List.of(), whole()))).isNotNull();
    assertThat(draw("empty-lines", new Chart.Lines("Rien", List.of(), List.of(), null)))
        .isNotNull();
    var nobody =
        new Chart.HeatMap("", List.of("lun"), List.of("9"), List.of(List.of(0.0)), Unit.WHOLE);
    assertThat(draw("empty-heat-map", nobody)).isNotNull();
    var unknown = new Series("taux", Arrays.asList((Double) null), Unit.PERCENT);
    assertThat(draw("empty-rate", new Chart.Standing("", List.of("05"), whole(0.0), unknown, null)))
        .isNotNull();
  }

  @Test
  void aLargerScaleHasMoreDots() throws IOException {
    Chart chart = new Chart.Lying("", List.of("CAF"), whole(1.0));
    byte[] png = ChartPicture.png(chart, new ChartPicture.Size(300, 200, 2.5));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(750);
    assertThat(image.getHeight()).isEqualTo(500);
  }

  @Test
  void namesWithoutAValueAreRefused() {
    assertThatThrownBy(() -> new Chart.Lying("", List.of("CAF", "MSA"), whole(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
