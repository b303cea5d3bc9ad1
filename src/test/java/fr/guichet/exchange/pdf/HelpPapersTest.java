package fr.guichet.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.key.Key;
import fr.guichet.model.key.KeyChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpPapersTest {

  private static final Path PICTURES = Path.of("target", "screens");

  @TempDir private Path folder;

  /** The words of its one A4 page. */
  private String page(String name, Consumer<Path> write) throws IOException {
    Path file = folder.resolve(name + ".pdf");
    write.accept(file);
    Files.createDirectories(PICTURES);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      ImageIO.write(
          new PDFRenderer(document).renderImageWithDPI(0, 110),
          "png",
          PICTURES.resolve(name + ".png").toFile());
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().toString()).isEqualTo(PDRectangle.A4.toString());
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void theCardHasEveryKeyOfTheProgramOnOnePage() throws IOException {
    String words = page("paper-keys", file -> HelpPapers.writeKeys(KeyChanges.NONE, file));
    for (Key key : Key.values()) {
      assertThat(words)
          .contains(key.shown())
          .contains(key.words().replace('\u00a0', ' '))
          .contains(key.place().words());
    }
    assertThat(words).as("no sign is missing in the font").doesNotContain("?");
  }

  @Test
  void theSheetIsInTheOrderOfTheEntryAndAsksForNoName() throws IOException {
    assertThat(page("paper-power-cut", HelpPapers::writeSheet))
        .containsSubsequence(
            "Heure", "Canal", "Demandes", "Min.", "Pers.", "Résultat", "Pourquoi, vers qui")
        .contains("9h40 tel rsa 20min x2", "Ni nom, ni numéro")
        .contains("R résolue", "1 pièce manquante", "9 autre");
  }
}
