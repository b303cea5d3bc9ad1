package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.department.SentFolder;
import fr.guichet.exchange.workbook.consolidation.ConsolidationWorkbook;
import fr.guichet.model.department.Consolidation;
import fr.guichet.model.department.Deadline;
import fr.guichet.model.visit.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consolidation as it is printed and opened. */
class ConsolidationLookTest {

  @TempDir private Path folder;

  private Path written() throws IOException {
    for (String month : List.of("2026-09", "2026-10")) {
      site("France services de Guise", "FS-02-1", month, 40).closed().write(file(month, "guise"));
      site("France services · Laon", "FS-02-2", month, 120).write(file(month, "laon"));
      site("=HYPERLINK(\"x\")", "FS-02-3", month, 9).closed().write(file(month, "hirson"));
    }
    Files.writeString(folder.resolve("notes.txt"), "x");
    Path target = Files.createDirectories(Path.of("target", "department")).resolve("demo.xlsx");
    var all =
        Consolidation.of(
            SentFolder.read(folder, target),
            List.of(),
            new Deadline(10, LocalDate.of(2026, 11, 24)));
    new ConsolidationWorkbook(all, OfficialCatalogue.load())
        .write(target, Instant.parse("2026-11-24T09:00:00Z"));
    return target;
  }

  private Path file(String month, String site) {
    return folder.resolve(month).resolve(site + ".xlsx");
  }

  private static SentSample site(String name, String matricule, String month, int n) {
    return new SentSample(name, matricule, month)
        .with("CAF", "CAF-RSA", Outcome.RESOLVED, n)
        .with("CAF", "", Outcome.PENDING, 4)
        .with("INT", "INT-CG", Outcome.REDIRECTED, n / 4)
        .with("CPAM", "", Outcome.UNFINISHED, 2)
        .with("JUST", "JUST-POINT", Outcome.PLANNED_ORIENTATION, 6);
  }

  @Test
  void everySheetHasItsHeadItsFilterAndItsTypes() throws IOException {
    try (var in = Files.newInputStream(written());
        var workbook = new XSSFWorkbook(in)) {
      assertThat(workbook)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Totaux",
              "Sites",
              "Sites par mois",
              "Partenaires",
              "À demander",
              "Fichiers écartés",
              "Données réunies");
      for (var each : workbook) {
        XSSFSheet sheet = (XSSFSheet) each;
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
            .isEqualTo(sheet.getSheetName() + " — du 01/09/2026 au 31/10/2026");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
            .startsWith("En retard\u00a0: fichier exporté plus de 10 jours après la fin du mois.");
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      }
      XSSFSheet sites = workbook.getSheet("Sites");
      assertThat(sites.getRow(7).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sites.getRow(7).getCell(9).getCellStyle().getDataFormatString()).contains("%");
      var formula = sites.getRow(9).getCell(1);
      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
