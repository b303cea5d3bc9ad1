package fr.guichet.exchange.workbook.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.file.SheetsFile;
import fr.guichet.model.grid.LabelGrid;
import java.nio.file.Path;
import java.util.List;

/** The label's grid as a file of one sheet. */
public final class GridWorkbook {

  private GridWorkbook() {}

  /**
   * Writes the file, .ods or .xlsx as its name says, whole or not at all; an older file of that
   * name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written or replaced
   */
  public static void write(LabelGrid grid, Path target) {
    String site = grid.head().site().name();
    new SheetsFile(text("grid.document", site), site, grid.head().exportedAt())
        .write(List.of(GridSheet.of(grid)), target);
  }
}
