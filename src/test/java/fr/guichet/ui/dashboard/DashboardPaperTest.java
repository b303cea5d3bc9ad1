package fr.guichet.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.MadeUpYears;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.pdf.ChartSheets;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.card.CardPicture;
import fr.guichet.ui.kit.FakePaperwork;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards as pictures and on paper: target/charts/dashboard-*.png and .pdf, to be looked at. */
class DashboardPaperTest {

  private static final Path SEEN = Path.of("target/charts");

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static DashboardFigures figures;

  @BeforeAll
  static void fill() throws IOException {
    var clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock);
    Desk desk = workplace.desk();
    MadeUpYears.fill(desk, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 11, 23));
    var period = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));
    figures = desk.dashboard().figures(Span.free(period, desk.duty().today()));
    Files.createDirectories(SEEN);
  }

  @AfterAll
  static void close() {
    workplace.close();
  }

  private static DashboardPaper paper(FakePaperwork papers) {
    return new DashboardPaper(papers, "France services · Guise", figures);
  }

  @Test
  void everyChartIsAPictureWithItsOwnTitle() throws IOException {
    List<CardContent> drawn =
        DashboardScreen.contents(figures).stream().filter(CardPicture::drawn).toList();
    assertThat(drawn).hasSize(8);
    for (int i = 0; i < drawn.size(); i++) {
      byte[] png = new CardPicture(drawn.get(i), drawn.get(i).title()).png();
      Files.write(SEEN.resolve("dashboard-" + (i + 1) + ".png"), png);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(1520);
      assertThat(ink(image)).as(drawn.get(i).title()).isGreaterThan(0.01);
    }
  }

  private static double ink(BufferedImage image) {
    int dots = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dots += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    return (double) dots / (image.getWidth() * image.getHeight());
  }

  @Test
  void aPictureIsNamedAfterItsCardAndPeriod() {
    var papers = new FakePaperwork();
    Path file = paper(papers).picture(DashboardScreen.contents(figures).get(3));
    assertThat(file).hasToString("par-partenaire_2026-09-01_2026-10-31.png");
  }

  @Test
  void onPaperEachChartHasItsTable() throws IOException {
    var papers = new FakePaperwork();
    paper(papers).print(DashboardScreen.contents(figures));
    ChartPaper printed = (ChartPaper) papers.printed().getFirst();
    assertThat(printed.pages()).hasSize(9);
    Path file = SEEN.resolve("dashboard.pdf");
    ChartSheets.write(printed, file);
    String words = text(file);
    assertThat(words)
        .contains("France services · Guise", "01/09/2026", "page 1 sur", "et ")
        .contains(printed.pages().stream().map(ChartPaper.Page::title).toList());
    String rate = printed.pages().getFirst().lines().getFirst().get(3);
    assertThat(words.replace('\u00a0', ' ')).contains(rate.replace('\u00a0', ' ').split(" · ")[0]);
  }

  @Test
  void oneCardIsPrintedWithAllOfItsTable() {
    var papers = new FakePaperwork();
    CardContent growth = DashboardScreen.contents(figures).get(4);
    paper(papers).print(List.of(growth));
    ChartPaper printed = (ChartPaper) papers.printed().getFirst();
    assertThat(printed.pages().getFirst().lines()).hasSameSizeAs(growth.table().lines());
    assertThat(printed.pages().getFirst().left()).isZero();
  }

  private static String text(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
