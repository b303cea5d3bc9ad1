package fr.guichet.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Slot;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Path PICTURES = Path.of("target", "screens");

  @TempDir private Path folder;

  private String read(Path file, String picture, int pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", new File(PICTURES.toFile(), picture + ".png"));
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  @Test
  void aSummarySaysWhatIsDoneAndWhatIsLeft() throws IOException {
    Path file = folder.resolve("recapitulatif.pdf");
    Papers.write(
        new VisitSummary(
            "France services · Guise",
            DAY,
            List.of(
                new VisitSummary.Item("CAF", "Demander le RSA", true, "", null, List.of()),
                new VisitSummary.Item(
                    "Assurance maladie",
                    "Commander une carte Vitale",
                    false,
                    "On attend\u00a0: pièce de l’usager",
                    DAY.plusDays(7),
                    List.of("photo d’identité récente", "justificatif de domicile")))),
        file);
    assertThat(read(file, "paper-summary", 1))
        .contains("Fait", "CAF : Demander le RSA", "Reste à faire")
        .contains("Au plus tard le mardi 1er décembre 2026", "photo d’identité récente")
        .contains("page 1 sur 1");
  }

  @Test
  void aSlipSaysWhenAndWhatToBring() throws IOException {
    Path file = folder.resolve("bulletin.pdf");
    Papers.write(
        new AppointmentSlip(
            "France services · Guise",
            "Assurance retraite · Demander sa retraite",
            new Slot(DAY, 630, 45),
            "Julie",
            List.of("relevé de carrière", "RIB"),
            "Votre nom est effacé ensuite."),
        file);
    assertThat(read(file, "paper-slip", 1))
        .contains(
            "mardi 24 novembre 2026", "10 h 30 – 11 h 15", "Avec Julie", "RIB", "effacé ensuite");
  }

  @Test
  void aDayOfFortyLinesGoesOntoTwoPagesWithoutTruncation() throws IOException {
    List<DayList.Line> lines =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new DayList.Line(
                        "9 h – 9 h 30",
                        "Mme Usager numéro " + i,
                        "Déclarer la perte ou le vol d’un titre",
                        "Camille",
                        "06 39 98 %02d 00".formatted(i)))
            .toList();
    Path file = folder.resolve("jour.pdf");
    Papers.write(new DayList("France services · Guise", DAY, true, lines), file);
    String text = read(file, "paper-day", 2).replaceAll("\\s+", " ");
    assertThat(text).contains("À détruire ce soir", " sur cette page, 40 en tout");
    assertThat(text).contains("page 2 sur 2");
    Matcher counts = Pattern.compile("(\\d+) sur cette page").matcher(text);
    assertThat(counts.results().mapToInt(r -> Integer.parseInt(r.group(1))).sum()).isEqualTo(40);
    for (int i = 0; i < 40; i++) {
      assertThat(text).contains("06 39 98 %02d 00".formatted(i));
      assertThat(text).containsPattern("numéro " + i + "\\b");
    }
  }

  @Test
  void aLongNameWrapsAndIsWhole() throws IOException {
    String name = "Mme " + "Usager-Au-Nom-Particulièrement-Long ".repeat(5).strip();
    var line = new DayList.Line("9 h – 9 h 30", name, "x".repeat(90), "Camille", "");
    Path file = folder.resolve("long.pdf");
    Papers.write(new DayList("Site", DAY, true, List.of(line)), file);
    String text = read(file, "paper-long", 1).replaceAll("\\s+", "");
    assertThat(text).contains("1surcettepage,1entout");
    assertThat(text.chars().filter(c -> c == 'x').count()).isEqualTo(90);
  }

  @Test
  void aSignThatTheFontLacksStopsNothing() throws IOException {
    Path file = folder.resolve("signe.pdf");
    Papers.write(
        new AppointmentSlip(
            "Site \ud83d\ude00", "a\u4e2db\u202fc", new Slot(DAY, 0, 5), "", List.of(), ""),
        file);
    assertThat(read(file, "paper-signs", 1)).contains("Site ?");
  }
}
