package fr.guichet.exchange.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleGrid;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.exchange.workbook.ReadBack;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.model.takeover.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid as a sheet, as another program reads it. */
class GridWorkbookTest {

  private static final String SHEET = "Grille du label";

  @TempDir private Path folder;

  private ReadBack written() throws IOException {
    Path file = folder.resolve("grille.xlsx");
    GridWorkbook.write(SampleGrid.grid(), file);
    return new ReadBack(new XSSFWorkbook(file.toUri().toURL().openStream()));
  }

  @Test
  void everyCriterionHasItsLineAndEveryFigureItsType() throws IOException {
    try (ReadBack read = written()) {
      assertThat(read.row(SHEET, 0))
          .containsExactly("Grille du label — du 24/11/2025 au 23/11/2026");
      assertThat(read.row(SHEET, Head.LINES))
          .containsExactly("Rubrique", "Critère", "Réponse", "Preuve", "Date");
      assertThat(read.row(SHEET, Head.LINES + 1))
          .containsExactly(
              "Accueil",
              "Ouvert au public au moins 24 heures par semaine, sur 5 jours",
              "Oui",
              "horaires affichés",
              SampleGrid.DAY);
      assertThat(read.row(SHEET, "Critères du site"))
          .containsExactly(
              "Critères du site", "Une boîte aux lettres accessible le soir", "À remplir");
      assertThat(read.row(SHEET, "Ouverture"))
          .containsExactly("Ouverture", "Heures ouvertes", 36.25, "1 885 h");
      assertThat(read.row(SHEET, "Présence"))
          .containsExactly("Présence", "À deux", 0.875, "7 sur 8");
      assertThat(read.row(SHEET, "Pannes")).containsExactly("Pannes", "Pannes", 3.0, "2 h 10");
      assertThat(read.row(SHEET, "Attente"))
          .containsExactly("Attente", "Attente", "non connu", "aucune");
    }
  }

  @Test
  void theSameGridIsWrittenForLibreOfficeByItsName() {
    Path file = folder.resolve("grille.ods");
    GridWorkbook.write(SampleGrid.grid(), file);
    Table read = TableFiles.read(file, SHEET);
    assertThat(read.rows().get(Head.LINES - 1).cells())
        .containsExactly("Rubrique", "Critère", "Réponse", "Preuve", "Date");
    assertThat(read.rows())
        .anySatisfy(
            row -> assertThat(row.cells()).contains("Oui", "horaires affichés", "2026-11-24"));
  }

  @Test
  void aProofThatLooksLikeAFormulaStaysText() throws IOException {
    try (ReadBack read = written()) {
      var cell = read.sheet(SHEET).getRow(Head.LINES + 2).getCell(3);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
