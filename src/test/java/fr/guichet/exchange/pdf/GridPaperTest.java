package fr.guichet.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleGrid;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.LabelGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper that is shown at the audit. */
class GridPaperTest {

  private static final Path PICTURES = Path.of("target", "screens");

  @TempDir private Path folder;

  /** The text of each page, blanks as single spaces. */
  private List<String> pages(LabelGrid grid, String picture) throws IOException {
    Path file = folder.resolve("grille.pdf");
    GridPaper.write(grid, file);
    Files.createDirectories(PICTURES);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var renderer = new PDFRenderer(document);
      var text = new PDFTextStripper();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        Path png = PICTURES.resolve(picture + "-" + (page + 1) + ".png");
        ImageIO.write(renderer.renderImageWithDPI(page, 72), "png", png.toFile());
      }
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> page(document, text, page))
          .toList();
    }
  }

  private static String page(PDDocument document, PDFTextStripper text, int page) {
    text.setStartPage(page);
    text.setEndPage(page);
    try {
      return text.getText(document).replaceAll("[\\s\u00a0]+", " ");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itSaysWhoseItIsWhatIsAnsweredAndWhatTheProgramKnows() throws IOException {
    assertThat(pages(SampleGrid.grid(), "paper-grid"))
        .singleElement()
        .asString()
        .contains("Grille du label", "France services de Guise", "Matricule : 02-361-1")
        .contains("Établie le 02/11/2026 par Camille Martin, Guichet 0.1.0")
        .contains("6 critères : oui 1, non 1, en cours 1, sans objet 1, à remplir 2.")
        .contains("Critères retirés de la grille par le site : 1.")
        .contains("ce n’est pas la grille officielle", "ne vaut pas conformité")
        .contains("horaires affichés 24/11/2026", "Une boîte aux lettres accessible le soir")
        .contains("du 24/11/2025 au 23/11/2026")
        .contains("36,3 h", "87,5 %", "À deux", "7 sur 8", "non connu")
        .contains("page 1 sur 1");
  }

  @Test
  void aLongGridGoesOntoMorePagesWithItsTitlesAndLosesNothing() throws IOException {
    List<Criterion> own =
        IntStream.range(0, 45)
            .mapToObj(
                i -> SampleGrid.own("Critère numéro " + i + " " + "tout en longueur ".repeat(6)))
            .toList();
    List<String> pages = pages(SampleGrid.grid(own), "paper-grid-long");
    assertThat(pages).hasSize(5);
    String all = String.join(" ", pages);
    for (int i = 0; i < 45; i++) {
      assertThat(all).containsPattern("numéro " + i + "\\b");
    }
    assertThat(all.split("en longueur", -1)).hasSize(45 * 6 + 1);
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page))
          .containsPattern("(Critère Réponse Preuve Date|Chiffre Valeur Lecture) ")
          .contains("page " + (page + 1) + " sur 5");
    }
  }
}
