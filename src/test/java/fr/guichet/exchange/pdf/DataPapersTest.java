package fr.guichet.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.paper.DataPaper.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers on personal data as they are printed; each is drawn into target/screens. */
class DataPapersTest {

  private static final Facts FACTS =
      new Facts(
          "France services · Guise",
          "Mme Delphine Petit, dpo@agglo.exemple.fr, 03 23 00 00 00",
          9,
          LocalDate.of(2026, 11, 24));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DataPaper.class)
  void eachSaysWhatIsSoAtTheSite(DataPaper paper) throws IOException {
    Path file = folder.resolve("papier.pdf");
    DataPapers.write(paper, FACTS, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text =
          new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
      assertThat(text)
          .contains("France services · Guise", "dpo@agglo.exemple.fr", "9 mois")
          .doesNotContain("{", "**", "?s", "#");
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(paper == DataPaper.POSTER ? 1 : 3);
      draw(pdf, paper);
    }
  }

  private static void draw(PDDocument pdf, DataPaper paper) throws IOException {
    Path screens = Files.createDirectories(Path.of("target/screens"));
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      var image = new PDFRenderer(pdf).renderImageWithDPI(page, 80);
      Path png = screens.resolve("paper-" + paper.file() + "-" + (page + 1) + ".png");
      ImageIO.write(image, "png", png.toFile());
    }
  }
}
