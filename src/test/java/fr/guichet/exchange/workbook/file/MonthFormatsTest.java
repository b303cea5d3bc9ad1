package fr.guichet.exchange.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.exchange.workbook.EmptyMonth;
import fr.guichet.exchange.workbook.OdsBack;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.report.DetailRow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

public class MonthFormatsTest {

  private static final MonthFigures FIGURES = SampleMonth.figures();
  private static final MonthWorkbook MONTH =
      new MonthWorkbook(FIGURES, SampleMonth.head(), SampleMonth.detail(FIGURES));

  /** Texts that a spreadsheet could take for something else. */
  public static final List<String> TRICKS =
      List.of(
          "=1+1",
          "+33",
          "-2",
          "@SUM(A1)",
          "\t=1",
          "=HYPERLINK(\"x\")",
          "deux  espaces ",
          "<b>&amp;\"",
          "ligne\nsuivante",
          "point;virgule");

  @TempDir Path folder;

  private Path write(MonthFormat format, MonthWorkbook month) {
    Path file = folder.resolve("mois." + format.extension());
    assertThat(month.write(format, file, Progress.NONE)).isTrue();
    return file;
  }

  @Test
  void theFileOfLibreOfficeHasTheCellsOfEverySheetWithAllTheirDecimals() throws Exception {
    OdsBack file = OdsBack.of(write(MonthFormat.ODS, MONTH));
    assertThat(file.sheets()).isEqualTo(MONTH.sheets().stream().map(SheetContent::name).toList());
    for (SheetContent sheet : MONTH.sheets()) {
      List<List<Object>> rows = sheet.lines().stream().map(MonthFormatsTest::values).toList();
      assertThat(file.rows(sheet.name())).as(sheet.name()).isEqualTo(rows);
    }
  }

  public static List<Object> values(Line line) {
    List<Object> values = new ArrayList<>();
    for (Cell cell : line.cells()) {
      values.add(
          switch (cell) {
            case Cell.Blank _ -> null;
            case Cell.Text _, Cell.Label _, Cell.NumberTitle _ -> cell.shown();
            case Cell.Whole whole -> (double) whole.value();
            case Cell.Decimal decimal -> decimal.value();
            case Cell.Percent percent -> percent.value();
            case Cell.Day day -> day.day();
          });
    }
    while (!values.isEmpty() && values.getLast() == null) {
      values.removeLast();
    }
    return values;
  }

  @Test
  void textStaysTheTextThatItIs() throws Exception {
    OdsBack file = OdsBack.of(write(MonthFormat.ODS, tricky(TRICKS)));
    List<List<Object>> rows = file.rows("Détail");
    for (int i = 0; i < TRICKS.size(); i++) {
      assertThat(rows.get(Head.LINES + 1 + i).get(5)).isEqualTo(TRICKS.get(i));
    }
  }

  @Test
  void whatXmlCannotHoldDoesNotSpoilTheFile() throws Exception {
    OdsBack file =
        OdsBack.of(write(MonthFormat.ODS, tricky(List.of("a\u0001b", "\ud83d", "\ud83d\ude00"))));
    assertThat(file.rows("Détail").subList(Head.LINES + 1, Head.LINES + 4))
        .extracting(row -> row.get(5))
        .containsExactly("a\ufffdb", "\ufffd", "\ud83d\ude00");
  }

  /** The month with these words as the partners of its first rows. */
  public static MonthWorkbook tricky(List<String> words) {
    List<DetailRow> sample = SampleMonth.detail(FIGURES);
    List<DetailRow> rows = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      DetailRow row = sample.get(i);
      rows.add(
          new DetailRow(
              row.visitNumber(),
              row.when(),
              row.place(),
              row.channel(),
              words.get(i),
              row.procedure(),
              row.outcome(),
              row.cause(),
              row.target(),
              row.length()));
    }
    return new MonthWorkbook(FIGURES, SampleMonth.head(), rows);
  }

  @Test
  void anOpenDocumentStartsWithWhatItIsAndNamesItsParts() throws Exception {
    Path written = write(MonthFormat.ODS, MONTH);
    OdsBack file = OdsBack.of(written);
    ZipEntry first = file.entries().getFirst();
    assertThat(first.getName()).isEqualTo("mimetype");
    assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
    assertThat(new String(OdsBack.bytes(written, "mimetype"), StandardCharsets.US_ASCII))
        .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    List<String> named =
        file.elements("META-INF/manifest.xml", "manifest:file-entry").stream()
            .map(entry -> entry.getAttribute("manifest:full-path"))
            .toList();
    assertThat(file.entries())
        .extracting(ZipEntry::getName)
        .filteredOn(name -> !name.equals("mimetype") && !name.startsWith("META-INF"))
        .isSubsetOf(named);
    assertThat(file.elements("meta.xml", "dc:title").getFirst().getTextContent())
        .isEqualTo("Activité, octobre 2026, France services de Guise");
    assertThat(file.elements("meta.xml", "dc:creator").getFirst().getTextContent())
        .isEqualTo("France services de Guise");
  }

  @Test
  void chartsArePicturesBesideTheTableSharpOnPaper() throws Exception {
    Path written = write(MonthFormat.ODS, MONTH);
    OdsBack file = OdsBack.of(written);
    List<Element> frames = file.elements("content.xml", "draw:frame");
    assertThat(frames)
        .extracting(frame -> frame.getElementsByTagName("svg:title").item(0).getTextContent())
        .containsExactly(
            "Demandes par jour et taux strict, octobre 2026",
            "Demandes par partenaire, octobre 2026");
    for (Element frame : frames) {
      Element link = (Element) frame.getElementsByTagName("draw:image").item(0);
      byte[] png = OdsBack.bytes(written, link.getAttribute("xlink:href"));
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      double width = points(frame, "svg:width");
      assertThat(picture.getWidth() / width * 72).as("dots an inch").isGreaterThan(280);
      assertThat((double) picture.getWidth() / picture.getHeight())
          .isCloseTo(width / points(frame, "svg:height"), within(0.01));
    }
    assertThat(points(frames.get(1), "svg:y"))
        .isGreaterThanOrEqualTo(
            points(frames.get(0), "svg:y") + points(frames.get(0), "svg:height"));
  }

  private static double points(Element frame, String length) {
    return Double.parseDouble(frame.getAttribute(length).replace("pt", ""));
  }

  @Test
  void titlesStayInViewHaveFiltersAndAreRepeatedOnPages() throws Exception {
    OdsBack file = OdsBack.of(write(MonthFormat.ODS, MONTH));
    List<Element> tops =
        file.elements("settings.xml", "config:config-item").stream()
            .filter(item -> item.getAttribute("config:name").equals("VerticalSplitPosition"))
            .toList();
    assertThat(tops).hasSize(MONTH.sheets().size());
    assertThat(tops).allMatch(item -> item.getTextContent().equals("" + (Head.LINES + 1)));
    assertThat(file.elements("content.xml", "table:database-range"))
        .extracting(range -> range.getAttribute("table:target-range-address"))
        .contains("'Partenaires'.A8:'Partenaires'.N18", "'Détail'.A8:'Détail'.M420");
    Element repeated =
        (Element) file.sheet("Détail").getElementsByTagName("table:table-header-rows").item(0);
    assertThat(repeated.getTextContent()).startsWith("Visite n°");
  }

  @Test
  void everyPageIsA4LandscapeAsWideAsItsSheetWithItsNumberAndName() throws Exception {
    OdsBack file = OdsBack.of(write(MonthFormat.ODS, MONTH));
    Element page = file.elements("styles.xml", "style:page-layout-properties").getFirst();
    assertThat(page.getAttribute("fo:page-width")).isEqualTo("29.7cm");
    assertThat(page.getAttribute("style:print-orientation")).isEqualTo("landscape");
    assertThat(file.elements("styles.xml", "style:page-layout-properties"))
        .hasSize(MONTH.sheets().size())
        .allMatch(
            any ->
                any.getAttribute("style:scale-to-X").equals("1")
                    || any.getAttribute("style:scale-to").matches("\\d\\d%"));
    Element footer = file.elements("styles.xml", "style:footer").getFirst();
    assertThat(footer.getElementsByTagName("text:sheet-name").getLength()).isEqualTo(1);
    assertThat(footer.getTextContent()).isEqualTo("Page 1 sur 1");
    assertThat(file.elements("content.xml", "style:table-row-properties"))
        .anyMatch(line -> line.getAttribute("fo:break-before").equals("page"));
  }

  @Test
  void theCsvIsTheDetailAloneAsExcelReadsIt() throws IOException {
    Path file = write(MonthFormat.CSV, MONTH);
    assertThat(Arrays.copyOf(Files.readAllBytes(file), 3))
        .isEqualTo(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    List<String> lines = Files.readString(file).lines().toList();
    assertThat(lines).hasSize(1 + 412);
    assertThat(lines.get(0)).startsWith("\ufeffVisite n°;Date;Demi-journée;Lieu;Canal;");
    assertThat(lines.get(1))
        .isEqualTo(
            "1;01/10/2026;matin;Site;Sans RDV;Ministère de l’Intérieur — France Titres (ANTS);"
                + "Faire une carte grise : immatriculer, changer de titulaire;"
                + "Résolue;;;30;mesurée;oui");
  }

  @Test
  void noFieldOfTheCsvIsAFormulaAndNumbersKeepTheirDecimals() throws IOException {
    String text = Files.readString(write(MonthFormat.CSV, tricky(TRICKS)));
    assertThat(text)
        .contains(";'=1+1;", ";'+33;", ";'-2;", ";'@SUM(A1);", ";'\t=1;", "\"point;virgule\"")
        .contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"ligne\nsuivante\"");
    assertThat(text).doesNotContainPattern("(?m)(^|;|\")[=+@\\t-]");
  }

  @Test
  void anEmptyMonthHasItsTitlesInEveryFormat() throws Exception {
    MonthWorkbook empty = new MonthWorkbook(EmptyMonth.figures(), SampleMonth.head(), List.of());
    assertThat(Files.readAllLines(write(MonthFormat.CSV, empty))).hasSize(1);
    OdsBack file = OdsBack.of(write(MonthFormat.ODS, empty));
    assertThat(file.rows("Détail").getLast()).startsWith("Total");
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledExportLeavesTheOldFileAndProgressEndsAtOne(MonthFormat format) throws IOException {
    Path target = Files.writeString(folder.resolve("ancien"), "ancien");
    var shares = new ArrayList<Double>();
    assertThat(MONTH.write(format, target, new Watcher(shares, 100))).isFalse();
    assertThat(target).hasContent("ancien");
    shares.clear();
    assertThat(MONTH.write(format, target, new Watcher(shares, Integer.MAX_VALUE))).isTrue();
    assertThat(shares).isSorted().endsWith(1.0);
    assertThat(MonthFormat.of(Path.of("x", "MOIS." + format))).contains(format);
  }

  @Test
  void otherNamesSayNoFormat() {
    assertThat(List.of("mois.xls", "mois", "xlsx", "mois.ods.pdf", "mois."))
        .allMatch(name -> MonthFormat.of(Path.of(name)).isEmpty());
  }

  private record Watcher(List<Double> shares, int limit) implements Progress {
    @Override
    public void at(double share) {
      shares.add(share);
    }

    @Override
    public boolean cancelled() {
      return shares.size() >= limit;
    }
  }
}
